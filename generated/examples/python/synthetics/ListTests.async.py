"""List tests."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.synthetics.list_tests_pages():
            print(item)


asyncio.run(main())
