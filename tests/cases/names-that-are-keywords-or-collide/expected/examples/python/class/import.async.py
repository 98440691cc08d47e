"""Import."""

import asyncio
import os

from names import AsyncNames


async def main() -> None:
    async with AsyncNames() as client:
        response = await client.class_.import_(from_=os.environ.get("FROM", "a"))
        print(response)


asyncio.run(main())
