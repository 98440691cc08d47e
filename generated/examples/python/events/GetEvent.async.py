"""Get an event."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.events.get_event(
            event_id=os.environ.get("EVENT_ID", 7625431987340180992),
        )
        print(response)


asyncio.run(main())
