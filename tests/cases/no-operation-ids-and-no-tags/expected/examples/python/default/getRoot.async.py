"""getRoot."""

import asyncio

from bare import AsyncBare


async def main() -> None:
    async with AsyncBare(base_url="http://localhost:8080") as client:
        await client.default.get_root()


asyncio.run(main())
