"""Create an event.

Report an error on a host.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.events import EventCreateRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.events.create_event(
            body=EventCreateRequest(
                title="Disk of payments-02 is failing",
                text="SMART reports 41 reallocated sectors on /dev/sdb.",
                host="payments-02.example.com",
                alert_type="error",
                priority="normal",
                tags=["env:prod", "service:payments"],
            ),
        )
        print(response)


asyncio.run(main())
