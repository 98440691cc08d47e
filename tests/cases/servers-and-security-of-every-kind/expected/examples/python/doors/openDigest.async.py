"""Open with a riddle."""

import asyncio

from doors import AsyncDoorClient


async def main() -> None:
    async with AsyncDoorClient() as client:
        await client.doors.open_digest()


asyncio.run(main())
