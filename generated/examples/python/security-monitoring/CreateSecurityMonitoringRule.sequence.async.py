"""Create a detection rule.

Report two steps that follow each other.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringRuleSequenceDetectionOptions,
    SecurityMonitoringRuleSequenceDetectionStep,
    SecurityMonitoringRuleSequenceDetectionStepTransition,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="New access key used after a policy change",
                type="log_detection",
                is_enabled=True,
                message="A policy was widened and an access key made shortly after by {{@userIdentity.arn}}.",
                tags=["source:cloudtrail", "tactic:persistence"],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="policy",
                        query="source:cloudtrail @evt.name:PutUserPolicy",
                        aggregation="count",
                        group_by_fields=["@userIdentity.arn"],
                    ),
                    SecurityMonitoringStandardRuleQuery(
                        name="key",
                        query="source:cloudtrail @evt.name:CreateAccessKey",
                        aggregation="count",
                        group_by_fields=["@userIdentity.arn"],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        name="Both steps",
                        status="high",
                        condition="create > 0",
                        notifications=["@slack-security-alerts"],
                    ),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="sequence_detection",
                    evaluation_window=0,
                    keep_alive=3600,
                    max_signal_duration=86400,
                    sequence_detection_options=SecurityMonitoringRuleSequenceDetectionOptions(
                        steps=[
                            SecurityMonitoringRuleSequenceDetectionStep(
                                name="widen",
                                condition="policy > 0",
                                evaluation_window=900,
                            ),
                            SecurityMonitoringRuleSequenceDetectionStep(
                                name="create",
                                condition="key > 0",
                                evaluation_window=900,
                            ),
                        ],
                        step_transitions=[
                            SecurityMonitoringRuleSequenceDetectionStepTransition(
                                parent="widen",
                                child="create",
                                evaluation_window=3600,
                            ),
                        ],
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
