"""Close."""

import asyncio

from names import AsyncNames


async def main() -> None:
    async with AsyncNames() as client:
        response = await client.models_2.close()
        print(response)


asyncio.run(main())
