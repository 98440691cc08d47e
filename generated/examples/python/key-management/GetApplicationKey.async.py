"""Get an application key."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.get_application_key(
            key=os.environ.get("KEY", "cccccccccccccccccccccccccccccccccccccccc"),
        )
        print(response)


asyncio.run(main())
