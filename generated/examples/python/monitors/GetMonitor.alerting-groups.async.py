"""Get a monitor.

With the groups that alert or warn.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.get_monitor(
            monitor_id=os.environ.get("MONITOR_ID", 158348339),
            group_states="alert,warn",
        )
        print(response)


asyncio.run(main())
