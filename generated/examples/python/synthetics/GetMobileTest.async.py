"""Get a mobile test."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_mobile_test(
            public_id=os.environ.get("PUBLIC_ID", "h2w-6ye-8jn"),
        )
        print(response)


asyncio.run(main())
