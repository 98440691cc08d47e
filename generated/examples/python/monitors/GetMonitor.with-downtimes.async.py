"""Get a monitor.

With the downtimes that silence it.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.get_monitor(
            monitor_id=os.environ.get("MONITOR_ID", 158348339),
            with_downtimes=True,
        )
        print(response)


asyncio.run(main())
