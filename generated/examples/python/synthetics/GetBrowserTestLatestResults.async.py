"""List the latest results of a browser test."""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_browser_test_latest_results(
            public_id=os.environ.get("PUBLIC_ID", "m4r-8tc-2hx"),
            from_ts=(now - 86400) * 1000,
            to_ts=now * 1000,
        )
        print(response)


asyncio.run(main())
