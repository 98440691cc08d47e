"""Get the thing."""

import asyncio

from nullable import AsyncNullable


async def main() -> None:
    async with AsyncNullable() as client:
        response = await client.things.get_thing()
        print(response)


asyncio.run(main())
