"""Update a downtime.

Let a downtime stay until it is canceled.
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
            body=Downtime(end=None),
        )
        print(response)


asyncio.run(main())
