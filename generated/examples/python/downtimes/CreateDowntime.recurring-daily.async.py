"""Create a downtime.

Silence every second day, five times.
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
                scope=["env:staging"],
                start=now + 3600,
                end=now + 7200,
                timezone="America/New_York",
                recurrence=DowntimeRecurrence(
                    type="days",
                    period=2,
                    until_occurrences=5,
                ),
            ),
        )
        print(response)


asyncio.run(main())
