"""Create a detection rule.

Report an unusual number of downloads.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleAnomalyDetectionOptions,
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="Unusual number of file downloads",
                type="log_detection",
                is_enabled=True,
                message="{{@usr.email}} downloads far more files than usual.",
                tags=["security:attack", "tactic:exfiltration"],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="downloads",
                        query="source:gsuite @evt.name:download",
                        aggregation="cardinality",
                        distinct_fields=["@file.id"],
                        group_by_fields=["@usr.email"],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(status="medium", notifications=[]),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="anomaly_detection",
                    evaluation_window=1800,
                    keep_alive=3600,
                    max_signal_duration=86400,
                    anomaly_detection_options=SecurityMonitoringRuleAnomalyDetectionOptions(
                        bucket_duration=300,
                        learning_duration=24,
                        detection_tolerance=3,
                        learning_period_baseline=50,
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
