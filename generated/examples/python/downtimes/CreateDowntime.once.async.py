"""Create a downtime.

Silence a service once, for two hours.
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
                message="Database upgrade",
                scope=["env:prod", "service:payments"],
                start=now + 3600,
                end=now + 10800,
                timezone="Europe/Madrid",
            ),
        )
        print(response)


asyncio.run(main())
