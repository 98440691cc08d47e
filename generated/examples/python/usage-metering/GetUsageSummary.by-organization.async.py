"""Get the usage of an account by month.

Each organization on its own.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.usage_metering.get_usage_summary(
            start_month=os.environ.get(
                "START_MONTH",
                time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 5184000)),
            ),
            end_month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
            include_org_details=True,
        )
        print(response)


asyncio.run(main())
