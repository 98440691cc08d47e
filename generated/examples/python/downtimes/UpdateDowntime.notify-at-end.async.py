"""Update a downtime.

Change message and notifications.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.downtimes import Downtime


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.update_downtime(
            downtime_id=os.environ["DOWNTIME_ID"],
            body=Downtime(
                message="Nightly batch",
                mute_first_recovery_notification=True,
                notify_end_states=["alert", "warn"],
                notify_end_types=["canceled", "expired"],
            ),
        )
        print(response)


asyncio.run(main())
