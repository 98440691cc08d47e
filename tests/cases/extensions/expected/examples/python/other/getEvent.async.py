"""Get an event."""

import asyncio
import os
import time

from extensions import AsyncExtensions

now = int(time.time())


async def main() -> None:
    async with AsyncExtensions() as client:
        await client.other.get_event(since=os.environ.get("SINCE", now - 3600))


asyncio.run(main())
