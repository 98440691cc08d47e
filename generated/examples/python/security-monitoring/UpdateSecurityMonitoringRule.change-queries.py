"""Update a detection rule.

Replace the queries of a rule.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleUpdatePayload,
    SecurityMonitoringStandardRuleQuery,
)

with Datadog() as client:
    response = client.security_monitoring.update_security_monitoring_rule(
        rule_id=os.environ["RULE_ID"],
        body=SecurityMonitoringRuleUpdatePayload(
            queries=[
                SecurityMonitoringStandardRuleQuery(
                    name="failed",
                    query="service:(web-store OR checkout) @evt.name:login @evt.outcome:failure",
                    aggregation="count",
                    group_by_fields=["@network.client.ip"],
                    distinct_fields=[],
                ),
                SecurityMonitoringStandardRuleQuery(
                    name="succeeded",
                    query="service:(web-store OR checkout) @evt.name:login @evt.outcome:success",
                    aggregation="count",
                    group_by_fields=["@network.client.ip"],
                    distinct_fields=[],
                ),
            ],
        ),
    )
    print(response)
