"""Search tests."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.synthetics.search_tests_pages():
            print(item)


asyncio.run(main())
