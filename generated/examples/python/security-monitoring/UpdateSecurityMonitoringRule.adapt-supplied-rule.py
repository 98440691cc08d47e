"""Update a detection rule.

Adapt a rule that Datadog supplies.
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
            custom_name="Console login without MFA (all accounts)",
            custom_message="Ask the person for the reason, then follow the runbook of the identity team.",
            cases=[
                SecurityMonitoringRuleCase(
                    status="medium",
                    custom_status="high",
                    condition="login > 0",
                    notifications=["@slack-security-alerts"],
                ),
            ],
        ),
    )
    print(response)
