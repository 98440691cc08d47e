"""Create a downtime.

Silence everything until canceled.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.downtimes import Downtime


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.create_downtime(
            body=Downtime(message="Data center move", scope=["*"]),
        )
        print(response)


asyncio.run(main())
