"""Create a detection rule.

Report a country never seen for a user.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleNewValueOptions,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="Login from a new country",
                type="log_detection",
                is_enabled=True,
                message="{{@usr.email}} logged in from a country that was not seen before for this user.",
                tags=["security:attack", "team:identity"],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="login",
                        query="source:okta @evt.name:authentication @evt.outcome:success",
                        aggregation="new_value",
                        metric="@network.client.geoip.country.name",
                        group_by_fields=["@usr.email"],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        status="medium",
                        notifications=["@slack-security-alerts"],
                    ),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="new_value",
                    evaluation_window=0,
                    keep_alive=300,
                    max_signal_duration=600,
                    new_value_options=SecurityMonitoringRuleNewValueOptions(
                        learning_method="duration",
                        learning_duration=7,
                        learning_threshold=0,
                        forget_after=28,
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
