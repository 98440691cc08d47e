"""List by cursor."""

import asyncio

from extensions import AsyncExtensions


async def main() -> None:
    async with AsyncExtensions() as client:
        async for item in client.lists.list_by_cursor_pages():
            print(item)


asyncio.run(main())
