"""Update a detection rule.

Raise the threshold.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCase,
    SecurityMonitoringRuleUpdatePayload,
)

with Datadog() as client:
    response = client.security_monitoring.update_security_monitoring_rule(
        rule_id=os.environ["RULE_ID"],
        body=SecurityMonitoringRuleUpdatePayload(
            version=1,
            cases=[
                SecurityMonitoringRuleCase(
                    name="Failures and a success",
                    status="high",
                    condition="failed > 50 && succeeded > 0",
                    notifications=["@slack-security-alerts"],
                ),
                SecurityMonitoringRuleCase(
                    name="Only failures",
                    status="low",
                    condition="failed > 50",
                    notifications=[],
                ),
            ],
        ),
    )
    print(response)
