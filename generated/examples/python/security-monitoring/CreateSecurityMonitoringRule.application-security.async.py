"""Create a detection rule.

Block addresses that attack an application.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCaseAction,
    SecurityMonitoringRuleCaseActionOptions,
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="SQL injection attempts on the catalog",
                type="application_security",
                is_enabled=True,
                message="Requests with SQL injection patterns come from {{@http.client_ip}}.",
                tags=["service:catalog", "security:attack"],
                group_signals_by=["service"],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="attacks",
                        query="@appsec.security_activity:attack_attempt.sql_injection service:catalog",
                        aggregation="count",
                        group_by_fields=["service", "@http.client_ip"],
                        data_source="app_sec_spans",
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        name="Many attempts",
                        status="high",
                        condition="attacks > 100",
                        notifications=["@slack-security-alerts"],
                        actions=[
                            SecurityMonitoringRuleCaseAction(
                                type="block_ip",
                                options=SecurityMonitoringRuleCaseActionOptions(
                                    duration=900,
                                ),
                            ),
                            SecurityMonitoringRuleCaseAction(
                                type="flag_ip",
                                options=SecurityMonitoringRuleCaseActionOptions(
                                    duration=86400,
                                    flagged_ip_type="FLAGGED",
                                ),
                            ),
                            SecurityMonitoringRuleCaseAction(
                                type="user_behavior",
                                options=SecurityMonitoringRuleCaseActionOptions(
                                    user_behavior_name="sql_injection",
                                ),
                            ),
                        ],
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


asyncio.run(main())
