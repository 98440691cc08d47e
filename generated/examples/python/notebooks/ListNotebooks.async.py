"""List notebooks."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.notebooks.list_notebooks_pages():
            print(item)


asyncio.run(main())
