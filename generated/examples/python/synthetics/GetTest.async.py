"""Get a test of any type."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_test(
            public_id=os.environ.get("PUBLIC_ID", "a7k-3wd-9zp"),
        )
        print(response)


asyncio.run(main())
