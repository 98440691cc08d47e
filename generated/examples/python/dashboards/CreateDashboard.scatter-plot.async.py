"""Create a dashboard.

CPU against memory, a point for each service.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    ScatterplotTableRequest,
    ScatterPlotWidgetDefinition,
    ScatterPlotWidgetDefinitionRequests,
    ScatterplotWidgetFormula,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetAxis


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="CPU and memory",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=ScatterPlotWidgetDefinition(
                            type="scatterplot",
                            title="CPU against memory",
                            color_by_groups=["service"],
                            requests=ScatterPlotWidgetDefinitionRequests(
                                table=ScatterplotTableRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="cpu",
                                            query="avg:container.cpu.usage{env:prod} by {service}",
                                            aggregator="avg",
                                        ),
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="memory",
                                            query="avg:container.memory.usage{env:prod} by {service}",
                                            aggregator="avg",
                                        ),
                                    ],
                                    formulas=[
                                        ScatterplotWidgetFormula(
                                            formula="cpu",
                                            dimension="x",
                                            alias="CPU",
                                        ),
                                        ScatterplotWidgetFormula(
                                            formula="memory",
                                            dimension="y",
                                            alias="Memory",
                                        ),
                                    ],
                                ),
                            ),
                            xaxis=WidgetAxis(
                                scale="linear",
                                include_zero=True,
                                label="CPU",
                            ),
                            yaxis=WidgetAxis(
                                scale="log",
                                include_zero=False,
                                label="Memory",
                            ),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=5, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
