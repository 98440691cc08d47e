"""Get them once more."""

import asyncio

from names import AsyncNames


async def main() -> None:
    async with AsyncNames() as client:
        await client.log_sets.log_get_2()


asyncio.run(main())
