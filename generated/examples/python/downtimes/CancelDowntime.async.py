"""Cancel a downtime."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        await client.downtimes.cancel_downtime(downtime_id=os.environ["DOWNTIME_ID"])


asyncio.run(main())
