"""Create a detection rule.

Report logins from places too far apart.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleImpossibleTravelOptions,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="Impossible travel of an administrator",
                type="log_detection",
                is_enabled=True,
                message="{{@usr.id}} was active in two places within a time that no journey fits in.",
                tags=["security:attack"],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="access",
                        query="source:cloudtrail @userIdentity.type:IAMUser",
                        aggregation="geo_data",
                        metric="@network.client.geoip",
                        group_by_fields=["@usr.id"],
                        distinct_fields=[],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        status="low",
                        notifications=["@slack-security-alerts"],
                    ),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="impossible_travel",
                    evaluation_window=900,
                    keep_alive=3600,
                    max_signal_duration=86400,
                    impossible_travel_options=SecurityMonitoringRuleImpossibleTravelOptions(
                        baseline_user_locations=True,
                        baseline_user_locations_duration=14,
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
