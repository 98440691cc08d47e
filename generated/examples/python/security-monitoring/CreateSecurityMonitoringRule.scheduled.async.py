"""Create a detection rule.

Search once a day, with a calculated field and a reference table.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    CalculatedField,
    SecurityMonitoringReferenceTable,
    SecurityMonitoringRuleCaseCreate,
    SecurityMonitoringRuleOptions,
    SecurityMonitoringSchedulingOptions,
    SecurityMonitoringStandardRuleCreatePayload,
    SecurityMonitoringStandardRuleQuery,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=SecurityMonitoringStandardRuleCreatePayload(
                name="Large transfers to unknown partners",
                type="log_detection",
                is_enabled=True,
                message="{{@usr.email}} sent more than 5 GB to a domain that is not in the list of partners.",
                tags=["tactic:exfiltration"],
                calculated_fields=[
                    CalculatedField(
                        name="transferred_gb",
                        expression="@network.bytes_written / 1000000000",
                    ),
                ],
                scheduling_options=SecurityMonitoringSchedulingOptions(
                    rrule="FREQ=DAILY;INTERVAL=1",
                    start="2024-08-01T06:00:00",
                    timezone="Europe/Paris",
                ),
                reference_tables=[
                    SecurityMonitoringReferenceTable(
                        table_name="partner_domains",
                        column_name="domain",
                        rule_query_name="transfer",
                        log_field_path="@network.destination.domain",
                        check_presence=False,
                    ),
                ],
                queries=[
                    SecurityMonitoringStandardRuleQuery(
                        name="transfer",
                        query="source:proxy @http.method:PUT",
                        aggregation="sum",
                        metrics=["#transferred_gb"],
                        group_by_fields=["@usr.email"],
                        indexes=["main", "security"],
                        data_source="logs",
                    ),
                ],
                cases=[
                    SecurityMonitoringRuleCaseCreate(
                        status="high",
                        condition="transfer > 5",
                        notifications=["@security@example.com"],
                    ),
                ],
                options=SecurityMonitoringRuleOptions(
                    detection_method="threshold",
                    evaluation_window=86400,
                    keep_alive=0,
                    max_signal_duration=0,
                ),
            ),
        )
        print(response)


asyncio.run(main())
