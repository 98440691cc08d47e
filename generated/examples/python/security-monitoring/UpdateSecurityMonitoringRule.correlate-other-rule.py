"""Update a detection rule.

Replace the queries of a correlation rule.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCase,
    SecurityMonitoringRuleUpdatePayload,
    SecurityMonitoringSignalRuleQuery,
)

with Datadog() as client:
    response = client.security_monitoring.update_security_monitoring_rule(
        rule_id=os.environ["RULE_ID"],
        body=SecurityMonitoringRuleUpdatePayload(
            queries=[
                SecurityMonitoringSignalRuleQuery(
                    name="bruteforce",
                    rule_id="fqd-q0z-vpk",
                    aggregation="event_count",
                    correlated_by_fields=["@usr.email"],
                    correlated_query_index=1,
                ),
                SecurityMonitoringSignalRuleQuery(
                    name="travel",
                    rule_id="7hx-9rb-e0q",
                    aggregation="event_count",
                    correlated_by_fields=["@usr.email"],
                ),
            ],
            cases=[
                SecurityMonitoringRuleCase(
                    name="Both",
                    status="critical",
                    condition="bruteforce > 0 && travel > 0",
                    notifications=["@pagerduty-security"],
                ),
            ],
        ),
    )
    print(response)
