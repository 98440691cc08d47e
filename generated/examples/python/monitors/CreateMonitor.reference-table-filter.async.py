"""Create a monitor.

Watch only what a reference table lists.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorFormulaAndFunctionAggregateFilteredQueryDefinition,
    MonitorFormulaAndFunctionAggregateQueryFilter,
    MonitorFormulaAndFunctionMetricsQueryDefinition,
    MonitorFormulaAndFunctionReferenceTableColumn,
    MonitorFormulaAndFunctionReferenceTableQueryDefinition,
    MonitorOptions,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="query alert",
                name="CPU of critical clusters",
                query='formula("query1").rollup("sum").last("5m") > 100',
                message="@slack-platform-alerts",
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=100),
                    variables=[
                        MonitorFormulaAndFunctionAggregateFilteredQueryDefinition(
                            data_source="aggregate_filtered_query",
                            name="query1",
                            base_query=MonitorFormulaAndFunctionMetricsQueryDefinition(
                                data_source="metrics",
                                name="base",
                                query="max:container.cpu.usage{*} by {kube_cluster_name}.rollup(max)",
                            ),
                            filter_query=MonitorFormulaAndFunctionReferenceTableQueryDefinition(
                                data_source="reference_table",
                                name="listed",
                                table_name="critical_clusters",
                                columns=[
                                    MonitorFormulaAndFunctionReferenceTableColumn(
                                        name="cluster_name",
                                    ),
                                ],
                            ),
                            filters=[
                                MonitorFormulaAndFunctionAggregateQueryFilter(
                                    base_attribute="kube_cluster_name",
                                    filter_attribute="cluster_name",
                                ),
                            ],
                        ),
                    ],
                ),
            ),
        )
        print(response)


asyncio.run(main())
