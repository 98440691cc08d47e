"""Create a dashboard.

Hosts colored by CPU and sized by memory.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    HostMapWidgetDefinition,
    HostMapWidgetDefinitionRequests,
    HostMapWidgetFormula,
    HostMapWidgetGroupBy,
    HostMapWidgetInfrastructureStyle,
    HostMapWidgetScalarRequest,
    Widget,
    WidgetLayout,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Host map",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=HostMapWidgetDefinition(
                            type="hostmap",
                            title="Production hosts by zone",
                            requests=HostMapWidgetDefinitionRequests(
                                request_type="infrastructure_hostmap",
                                node_type="host",
                                filter="env:prod",
                                group_by=[
                                    HostMapWidgetGroupBy(
                                        column="tags",
                                        key="availability-zone",
                                    ),
                                ],
                                no_metric_hosts=False,
                                enrichments=[
                                    HostMapWidgetScalarRequest(
                                        response_format="scalar",
                                        queries=[
                                            FormulaAndFunctionMetricQueryDefinition(
                                                data_source="metrics",
                                                name="cpu",
                                                query="avg:system.cpu.user{env:prod} by {host}",
                                            ),
                                            FormulaAndFunctionMetricQueryDefinition(
                                                data_source="metrics",
                                                name="memory",
                                                query="avg:system.mem.used{env:prod} by {host}",
                                            ),
                                        ],
                                        formulas=[
                                            HostMapWidgetFormula(
                                                formula="cpu",
                                                dimension="fill",
                                            ),
                                            HostMapWidgetFormula(
                                                formula="memory",
                                                dimension="size",
                                            ),
                                        ],
                                    ),
                                ],
                                style=HostMapWidgetInfrastructureStyle(
                                    palette="green_to_orange",
                                    palette_flip=False,
                                    fill_min=0,
                                    fill_max=100,
                                ),
                            ),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=8, height=5),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
