"""Get the new thing."""

import asyncio

from old_things import AsyncOldThings


async def main() -> None:
    async with AsyncOldThings() as client:
        response = await client.old.get_new()
        print(response)


asyncio.run(main())
