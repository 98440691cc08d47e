"""Create a monitor.

Alert on a formula over RUM queries with variables.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorFormulaAndFunctionEventQueryDefinition,
    MonitorFormulaAndFunctionEventQueryDefinitionCompute,
    MonitorFormulaAndFunctionEventQueryDefinitionSearch,
    MonitorOptions,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="rum alert",
                name="Share of failed page actions",
                query='formula("errors / all * 100").last("15m") >= 0.8',
                message="@slack-web-alerts",
                tags=["team:web"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=0.8),
                    variables=[
                        MonitorFormulaAndFunctionEventQueryDefinition(
                            data_source="rum",
                            name="all",
                            search=MonitorFormulaAndFunctionEventQueryDefinitionSearch(
                                query="service:web-store @type:action",
                            ),
                            indexes=["*"],
                            compute=MonitorFormulaAndFunctionEventQueryDefinitionCompute(
                                aggregation="count",
                            ),
                            group_by=[],
                        ),
                        MonitorFormulaAndFunctionEventQueryDefinition(
                            data_source="rum",
                            name="errors",
                            search=MonitorFormulaAndFunctionEventQueryDefinitionSearch(
                                query="service:web-store @type:action status:error",
                            ),
                            indexes=["*"],
                            compute=MonitorFormulaAndFunctionEventQueryDefinitionCompute(
                                aggregation="count",
                            ),
                            group_by=[],
                        ),
                    ],
                ),
            ),
        )
        print(response)


asyncio.run(main())
