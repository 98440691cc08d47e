"""Update a downtime.

Move the end of a downtime.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.downtimes import Downtime

now = int(time.time())


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.update_downtime(
            downtime_id=os.environ["DOWNTIME_ID"],
            body=Downtime(end=now + 21600),
        )
        print(response)


asyncio.run(main())
