"""Update a detection rule.

Switch a rule off.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import SecurityMonitoringRuleUpdatePayload

with Datadog() as client:
    response = client.security_monitoring.update_security_monitoring_rule(
        rule_id=os.environ["RULE_ID"],
        body=SecurityMonitoringRuleUpdatePayload(is_enabled=False),
    )
    print(response)
