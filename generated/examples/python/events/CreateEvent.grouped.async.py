"""Create an event.

Report repeated failures as one group.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.events import EventCreateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.events.create_event(
            body=EventCreateRequest(
                title="Nightly import failed",
                text="Attempt 3 of 5: source did not answer.",
                aggregation_key="nightly-import",
                alert_type="warning",
                priority="low",
                tags=["env:prod", "service:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
