"""Open with a token."""

import asyncio

from doors import AsyncDoorClient


async def main() -> None:
    async with AsyncDoorClient() as client:
        await client.doors.open_bearer()


asyncio.run(main())
