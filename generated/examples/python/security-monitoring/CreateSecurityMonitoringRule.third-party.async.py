"""Create a detection rule.

Turn the alerts of another product into signals.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleOptions,
    SecurityMonitoringRuleThirdPartyOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringThirdPartyRootQuery,
    SecurityMonitoringThirdPartyRuleCaseCreate,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="Endpoint protection alerts",
                type="log_detection",
                is_enabled=True,
                message="The endpoint protection reports {{@alert.title}}.",
                tags=["source:endpoint-protection"],
                queries=[],
                cases=[],
                third_party_cases=[
                    SecurityMonitoringThirdPartyRuleCaseCreate(
                        name="Severe",
                        status="high",
                        query="@alert.severity:(high OR critical)",
                        notifications=["@slack-security-alerts"],
                    ),
                    SecurityMonitoringThirdPartyRuleCaseCreate(
                        name="Other",
                        status="low",
                        query="@alert.severity:*",
                        notifications=[],
                    ),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="third_party",
                    keep_alive=0,
                    max_signal_duration=600,
                    third_party_rule_options=SecurityMonitoringRuleThirdPartyOptions(
                        default_status="info",
                        default_notifications=[],
                        root_queries=[
                            SecurityMonitoringThirdPartyRootQuery(
                                query="source:endpoint-protection @alert.id:*",
                                group_by_fields=["@alert.id", "host"],
                            ),
                        ],
                        signal_title_template="{{@alert.title}} on {{host}}",
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
