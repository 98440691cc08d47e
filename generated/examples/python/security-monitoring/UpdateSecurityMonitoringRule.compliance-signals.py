"""Update a detection rule.

Get a signal for each account that fails a check.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    CloudConfigurationRuleComplianceSignalOptions,
    SecurityMonitoringRuleUpdatePayload,
)

with Datadog() as client:
    response = client.security_monitoring.update_security_monitoring_rule(
        rule_id=os.environ["RULE_ID"],
        body=SecurityMonitoringRuleUpdatePayload(
            compliance_signal_options=CloudConfigurationRuleComplianceSignalOptions(
                user_activation_status=True,
                user_group_by_fields=["@account_id"],
            ),
        ),
    )
    print(response)
