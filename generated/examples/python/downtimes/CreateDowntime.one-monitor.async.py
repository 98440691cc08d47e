"""Create a downtime.

Silence one monitor for a week.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.downtimes import Downtime

now = int(time.time())


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.create_downtime(
            body=Downtime(
                message="Known noise until the fix is out",
                monitor_id=119766008,
                scope=["*"],
                start=now,
                end=now + 604800,
                timezone="Etc/UTC",
                mute_first_recovery_notification=True,
                notify_end_states=["alert"],
                notify_end_types=["canceled"],
            ),
        )
        print(response)


asyncio.run(main())
