"""List the downtimes of a monitor."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.list_monitor_downtimes(
            monitor_id=os.environ.get("MONITOR_ID", 119766008),
        )
        print(response)


asyncio.run(main())
