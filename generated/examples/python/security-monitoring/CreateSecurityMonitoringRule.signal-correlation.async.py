"""Create a detection rule.

Combine the signals of two rules.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringSignalRuleCreatePayload,
    SecurityMonitoringSignalRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringSignalRuleCreatePayload(
                name="Brute force followed by mass download",
                type="signal_correlation",
                is_enabled=True,
                has_extended_title=True,
                message="The account {{@usr.email}} was attacked and then downloaded many files.",
                tags=["security:attack"],
                queries=[
                    SecurityMonitoringSignalRuleQuery(
                        name="bruteforce",
                        rule_id="fqd-q0z-vpk",
                        aggregation="event_count",
                        correlated_by_fields=["@usr.email"],
                        correlated_query_index=1,
                    ),
                    SecurityMonitoringSignalRuleQuery(
                        name="download",
                        rule_id="m3a-7tc-k2d",
                        aggregation="event_count",
                        correlated_by_fields=["@usr.email"],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        name="Both",
                        status="critical",
                        condition="bruteforce > 0 && download > 0",
                        notifications=["@pagerduty-security"],
                    ),
                ],
                filters=[],
                options=SecurityMonitoringRuleOptions(
                    detection_method="threshold",
                    evaluation_window=3600,
                    keep_alive=7200,
                    max_signal_duration=86400,
                ),
            ),
        )
        print(response)


asyncio.run(main())
