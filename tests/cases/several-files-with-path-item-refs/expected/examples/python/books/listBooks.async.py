"""List books."""

import asyncio

from several_files import AsyncSeveralFiles


async def main() -> None:
    async with AsyncSeveralFiles() as client:
        response = await client.books.list_books()
        print(response)


asyncio.run(main())
