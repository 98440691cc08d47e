"""Create a detection rule.

Use the built-in detector for Log4Shell.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="Log4Shell attempts",
                type="log_detection",
                is_enabled=True,
                message="A log carries a pattern of the Log4Shell attack.",
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="attempts",
                        query="source:(nginx OR apache)",
                        aggregation="none",
                        group_by_fields=["service"],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(status="high", notifications=[]),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="hardcoded",
                    hardcoded_evaluator_type="log4shell",
                    evaluation_window=0,
                    keep_alive=3600,
                    max_signal_duration=86400,
                ),
            ),
        )
        print(response)


asyncio.run(main())
