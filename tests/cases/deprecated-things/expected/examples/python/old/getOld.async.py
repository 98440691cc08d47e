"""Get the old thing."""

import asyncio

from old_things import AsyncOldThings


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncOldThings() as client:
        response = await client.old.get_old()
        print(response)


asyncio.run(main())
