"""Create an event.

Add an event that belongs to an earlier one.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.events import EventCreateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.events.create_event(
            body=EventCreateRequest(
                title="Rolled back checkout 4.2.0",
                text="Error rate rose above 2 percent.",
                related_event_id=7625431987340181000,
                alert_type="warning",
                tags=["env:prod", "service:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
