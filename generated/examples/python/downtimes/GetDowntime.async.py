"""Get a downtime."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.get_downtime(
            downtime_id=os.environ.get("DOWNTIME_ID", 2941982639),
        )
        print(response)


asyncio.run(main())
