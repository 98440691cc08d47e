"""Create a dashboard.

Latency of all hosts as a heat map.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import Dashboard, Widget, WidgetLayout
from datadog_v1.models.dashboards_and_notebooks import (
    HeatMapWidgetDefinition,
    HeatMapWidgetRequest,
    WidgetAxis,
    WidgetFormula,
    WidgetStyle,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Latency by host",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=HeatMapWidgetDefinition(
                            type="heatmap",
                            title="Latency of the catalog",
                            requests=[
                                HeatMapWidgetRequest(
                                    response_format="timeseries",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="latency",
                                            query="avg:trace.http.request.duration{service:catalog} by {host}",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="latency")],
                                    style=WidgetStyle(palette="dog_classic"),
                                ),
                            ],
                            yaxis=WidgetAxis(scale="log", include_zero=False),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=3),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
