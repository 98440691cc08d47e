"""Create a dashboard.

Distributions of latency and of order values.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import Dashboard, Widget, WidgetLayout
from datadog_v1.models.dashboards_and_notebooks import (
    DistributionWidgetDefinition,
    DistributionWidgetRequest,
    DistributionWidgetXAxis,
    DistributionWidgetYAxis,
    FormulaAndFunctionApmMetricsQueryDefinition,
    FormulaAndFunctionEventQueryDefinition,
    FormulaAndFunctionEventQueryDefinitionCompute,
    FormulaAndFunctionEventQueryDefinitionSearch,
    WidgetMarker,
    WidgetStyle,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Distributions",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=DistributionWidgetDefinition(
                            type="distribution",
                            title="Latency of the checkout",
                            requests=[
                                DistributionWidgetRequest(
                                    request_type="histogram",
                                    query=FormulaAndFunctionApmMetricsQueryDefinition(
                                        data_source="apm_metrics",
                                        name="latency",
                                        stat="latency_distribution",
                                        service="checkout",
                                        operation_name="web.request",
                                        query_filter="env:prod",
                                    ),
                                    style=WidgetStyle(palette="dog_classic"),
                                ),
                            ],
                            xaxis=DistributionWidgetXAxis(
                                scale="linear",
                                min="auto",
                                max="p99",
                                include_zero=True,
                            ),
                            yaxis=DistributionWidgetYAxis(
                                scale="linear",
                                min="auto",
                                max="auto",
                                include_zero=True,
                            ),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=3),
                    ),
                    Widget(
                        definition=DistributionWidgetDefinition(
                            type="distribution",
                            title="Value of orders",
                            requests=[
                                DistributionWidgetRequest(
                                    request_type="histogram",
                                    query=FormulaAndFunctionEventQueryDefinition(
                                        data_source="logs",
                                        name="value",
                                        indexes=["*"],
                                        search=FormulaAndFunctionEventQueryDefinitionSearch(
                                            query="service:checkout @evt.name:order_placed",
                                        ),
                                        compute=FormulaAndFunctionEventQueryDefinitionCompute(
                                            aggregation="min",
                                            metric="@order.value",
                                        ),
                                    ),
                                ),
                            ],
                            markers=[
                                WidgetMarker(
                                    value="x = 50",
                                    display_type="info dashed",
                                    label="Free shipping from here",
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=6, y=0, width=6, height=3),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
