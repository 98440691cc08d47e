"""List daily custom usage reports."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        async for item in client.usage_metering.get_daily_custom_reports_pages():
            print(item)


asyncio.run(main())
