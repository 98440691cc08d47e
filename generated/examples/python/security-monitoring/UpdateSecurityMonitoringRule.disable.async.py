"""Update a detection rule.

Switch a rule off.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import SecurityMonitoringRuleUpdatePayload


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.update_security_monitoring_rule(
            rule_id=os.environ["RULE_ID"],
            body=SecurityMonitoringRuleUpdatePayload(is_enabled=False),
        )
        print(response)


asyncio.run(main())
