"""getPets."""

import asyncio

from bare import AsyncBare


async def main() -> None:
    async with AsyncBare(base_url="http://localhost:8080") as client:
        response = await client.default.get_pets()
        print(response)


asyncio.run(main())
