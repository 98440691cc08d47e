"""List by offset."""

import asyncio

from extensions import AsyncExtensions


async def main() -> None:
    async with AsyncExtensions() as client:
        async for item in client.lists.list_by_offset_pages():
            print(item)


asyncio.run(main())
