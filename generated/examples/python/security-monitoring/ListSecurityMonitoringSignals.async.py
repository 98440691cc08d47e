"""List security signals."""

import asyncio
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        async for (
            item
        ) in client.security_monitoring.list_security_monitoring_signals_pages(
            filter_from=time.strftime("%Y-%m-%dT00:00:00Z", time.gmtime(now - 86400)),
        ):
            print(item)


asyncio.run(main())
