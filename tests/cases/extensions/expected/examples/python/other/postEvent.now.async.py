"""Post an event.

Something that lasts an hour.
"""

import asyncio
import time
from datetime import UTC, datetime

from extensions import AsyncExtensions
from extensions.models.other import Event, EventPointsItem

now = int(time.time())


async def main() -> None:
    async with AsyncExtensions() as client:
        await client.other.post_event(
            body=Event(
                start=now - 3600,
                end=datetime.fromtimestamp(now, UTC),
                points=[EventPointsItem(at=(now - 60) * 1000)],
            ),
        )


asyncio.run(main())
