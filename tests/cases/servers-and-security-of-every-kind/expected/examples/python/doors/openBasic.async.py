"""Open with a name."""

import asyncio

from doors import AsyncDoorClient


async def main() -> None:
    async with AsyncDoorClient() as client:
        await client.doors.open_basic()


asyncio.run(main())
