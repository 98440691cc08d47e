"""Get a PagerDuty service."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = (
            await client.pagerduty_integration.get_pager_duty_integration_service(
                service_name=os.environ.get("SERVICE_NAME", "checkout-on-call"),
            )
        )
        print(response)


asyncio.run(main())
