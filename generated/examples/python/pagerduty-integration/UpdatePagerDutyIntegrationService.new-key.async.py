"""Replace the key of a PagerDuty service.

A renewed key.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.pagerduty_integration import PagerDutyServiceKey


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.pagerduty_integration.update_pager_duty_integration_service(
            service_name=os.environ["SERVICE_NAME"],
            body=PagerDutyServiceKey(service_key="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"),
        )


asyncio.run(main())
