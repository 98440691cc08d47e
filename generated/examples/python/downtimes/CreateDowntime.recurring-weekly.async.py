"""Create a downtime.

Silence weekday evenings until a given day.
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
                message="Nightly batch",
                scope=["service:catalog"],
                monitor_tags=["team:catalog"],
                start=now,
                end=now + 7200,
                timezone="Etc/UTC",
                recurrence=DowntimeRecurrence(
                    type="weeks",
                    period=1,
                    week_days=["Mon", "Tue", "Wed", "Thu", "Fri"],
                    until_date=now + 2419200,
                ),
                mute_first_recovery_notification=True,
                notify_end_states=["alert", "warn"],
                notify_end_types=["canceled", "expired"],
            ),
        )
        print(response)


asyncio.run(main())
