"""Get the billable usage of an account."""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.usage_metering.get_usage_billable_summary(
            month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
        )
        print(response)


asyncio.run(main())
