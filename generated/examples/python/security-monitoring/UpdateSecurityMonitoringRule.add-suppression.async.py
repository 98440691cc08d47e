"""Update a detection rule.

Suppress signals for the address of a scanner.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringFilter,
    SecurityMonitoringRuleUpdatePayload,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.update_security_monitoring_rule(
            rule_id=os.environ["RULE_ID"],
            body=SecurityMonitoringRuleUpdatePayload(
                filters=[
                    SecurityMonitoringFilter(
                        action="suppress",
                        query="@network.client.ip:(192.0.2.10 OR 192.0.2.11)",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
