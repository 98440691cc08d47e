"""Get a book."""

import asyncio
import os

from several_files import AsyncSeveralFiles


async def main() -> None:
    async with AsyncSeveralFiles() as client:
        response = await client.books.get_book(isbn=os.environ.get("ISBN", "1"))
        print(response)


asyncio.run(main())
