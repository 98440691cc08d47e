"""Get an API key."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.get_api_key(
            key=os.environ.get("KEY", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        )
        print(response)


asyncio.run(main())
