"""Rename an application key.

Give the key a new name.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations_and_key_management import ApplicationKey


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.update_application_key(
            key=os.environ["KEY"],
            body=ApplicationKey(name="terraform-production"),
        )
        print(response)


asyncio.run(main())
