"""Delete a monitor."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.delete_monitor(
            monitor_id=os.environ["MONITOR_ID"],
        )
        print(response)


asyncio.run(main())
