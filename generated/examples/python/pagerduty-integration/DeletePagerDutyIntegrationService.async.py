"""Remove a PagerDuty service."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.pagerduty_integration.delete_pager_duty_integration_service(
            service_name=os.environ["SERVICE_NAME"],
        )


asyncio.run(main())
