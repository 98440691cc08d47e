"""Update a detection rule.

Get a signal for each account that fails a check.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    CloudConfigurationRuleComplianceSignalOptions,
    SecurityMonitoringRuleUpdatePayload,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.update_security_monitoring_rule(
            rule_id=os.environ["RULE_ID"],
            body=SecurityMonitoringRuleUpdatePayload(
                compliance_signal_options=CloudConfigurationRuleComplianceSignalOptions(
                    user_activation_status=True,
                    user_group_by_fields=["@account_id"],
                ),
            ),
        )
        print(response)


asyncio.run(main())
