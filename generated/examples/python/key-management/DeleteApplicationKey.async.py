"""Delete an application key."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.delete_application_key(
            key=os.environ["KEY"],
        )
        print(response)


asyncio.run(main())
