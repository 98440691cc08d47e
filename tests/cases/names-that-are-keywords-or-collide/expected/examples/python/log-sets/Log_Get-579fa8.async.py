"""Get them."""

import asyncio

from names import AsyncNames


async def main() -> None:
    async with AsyncNames() as client:
        response = await client.log_sets.log_get()
        print(response)


asyncio.run(main())
