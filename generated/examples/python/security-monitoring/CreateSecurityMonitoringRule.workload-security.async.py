"""Create a detection rule.

Watch processes on hosts and in containers.
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
                name="Shell started by the web server",
                type="workload_security",
                is_enabled=True,
                message="A shell was started in {{container_name}} by the process of the web server.",
                tags=["security:attack", "tactic:execution"],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="shell",
                        query="@agent.rule_id:webserver_spawns_shell",
                        aggregation="count",
                        group_by_fields=["container_name", "host"],
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        status="high",
                        condition="shell > 0",
                        notifications=["@slack-security-alerts"],
                    ),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="threshold",
                    evaluation_window=300,
                    keep_alive=3600,
                    max_signal_duration=86400,
                    decrease_criticality_based_on_env=True,
                ),
            ),
        )
        print(response)


asyncio.run(main())
