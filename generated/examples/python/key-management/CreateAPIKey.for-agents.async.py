"""Create an API key.

A key for the Agents of a service.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations_and_key_management import ApiKey


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.create_api_key(
            body=ApiKey(name="web-store agents"),
        )
        print(response)


asyncio.run(main())
