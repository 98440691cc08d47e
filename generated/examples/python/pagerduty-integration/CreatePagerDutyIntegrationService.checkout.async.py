"""Register a PagerDuty service.

The on-call service of the checkout team.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.pagerduty_integration import PagerDutyService


async def main() -> None:
    async with AsyncDatadog() as client:
        response = (
            await client.pagerduty_integration.create_pager_duty_integration_service(
                body=PagerDutyService(
                    service_name="checkout-on-call",
                    service_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                ),
            )
        )
        print(response)


asyncio.run(main())
