"""Get more of them."""

import asyncio

from names import AsyncNames


async def main() -> None:
    async with AsyncNames() as client:
        await client.log_sets_2.log_get()


asyncio.run(main())
