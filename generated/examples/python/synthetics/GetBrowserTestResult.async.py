"""Get a result of a browser test."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_browser_test_result(
            public_id=os.environ.get("PUBLIC_ID", "m4r-8tc-2hx"),
            result_id=os.environ.get("RESULT_ID", "5671719892074090418"),
        )
        print(response)


asyncio.run(main())
