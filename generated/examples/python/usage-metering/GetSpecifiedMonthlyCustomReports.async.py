"""Get a monthly custom usage report."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.usage_metering.get_specified_monthly_custom_reports(
            report_id=os.environ.get("REPORT_ID", "2024-06-01"),
        )
        print(response)


asyncio.run(main())
