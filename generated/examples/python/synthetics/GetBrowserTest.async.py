"""Get a browser test."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_browser_test(
            public_id=os.environ.get("PUBLIC_ID", "m4r-8tc-2hx"),
        )
        print(response)


asyncio.run(main())
