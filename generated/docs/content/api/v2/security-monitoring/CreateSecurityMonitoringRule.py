"""Create a detection rule.

Count failed logins.
"""

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringFilter,
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)

with Datadog() as client:
    response = client.security_monitoring.create_security_monitoring_rule(
        body=SecurityMonitoringStandardRuleCreatePayload(
            name="Brute force on the login of the web store",
            type="log_detection",
            is_enabled=True,
            has_extended_title=True,
            message="Many failed logins from {{@network.client.ip}}. Check whether an account was taken over.",
            tags=["security:attack", "team:web-store"],
            queries=[
                SecurityMonitoringStandardRuleQuery(
                    name="failed",
                    query="service:web-store @evt.name:login @evt.outcome:failure",
                    aggregation="count",
                    group_by_fields=["@network.client.ip"],
                    distinct_fields=[],
                ),
                SecurityMonitoringStandardRuleQuery(
                    name="succeeded",
                    query="service:web-store @evt.name:login @evt.outcome:success",
                    aggregation="count",
                    group_by_fields=["@network.client.ip"],
                    distinct_fields=[],
                ),
            ],
            cases=[
                SecurityMonitoringRuleCaseCreate(
                    name="Failures and a success",
                    status="high",
                    condition="failed > 20 && succeeded > 0",
                    notifications=["@slack-security-alerts"],
                ),
                SecurityMonitoringRuleCaseCreate(
                    name="Only failures",
                    status="low",
                    condition="failed > 20",
                    notifications=[],
                ),
            ],
            filters=[
                SecurityMonitoringFilter(
                    action="suppress",
                    query="@network.client.ip:192.0.2.10",
                ),
            ],
            options=SecurityMonitoringRuleOptions(
                detection_method="threshold",
                evaluation_window=900,
                keep_alive=3600,
                max_signal_duration=86400,
            ),
        ),
    )
    print(response)
