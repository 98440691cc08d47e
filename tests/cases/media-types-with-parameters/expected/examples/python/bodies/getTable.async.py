"""Get a table."""

import asyncio

from media_types import AsyncMediaTypes


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.get_table()
        print(response)


asyncio.run(main())
