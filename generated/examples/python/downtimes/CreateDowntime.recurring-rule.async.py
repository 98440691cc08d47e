"""Create a downtime.

Silence the first Monday of every month.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.downtimes import Downtime, DowntimeRecurrence

now = int(time.time())


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.create_downtime(
            body=Downtime(
                message="Monthly patch day",
                scope=["env:prod"],
                start=now + 86400,
                end=now + 93600,
                timezone="Europe/Madrid",
                recurrence=DowntimeRecurrence(
                    type="rrule",
                    rrule="FREQ=MONTHLY;BYDAY=1MO;INTERVAL=1",
                ),
            ),
        )
        print(response)


asyncio.run(main())
