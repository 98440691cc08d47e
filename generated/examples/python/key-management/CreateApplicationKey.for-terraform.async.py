"""Create an application key.

A key for an automation tool.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations_and_key_management import ApplicationKey


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.create_application_key(
            body=ApplicationKey(name="terraform"),
        )
        print(response)


asyncio.run(main())
