"""Rename an API key.

Give the key a new name.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations_and_key_management import ApiKey


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.update_api_key(
            key=os.environ["KEY"],
            body=ApiKey(name="web-store agents (eu)"),
        )
        print(response)


asyncio.run(main())
