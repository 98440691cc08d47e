"""Create a dashboard.

Memory by service as a treemap.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    TreeMapWidgetDefinition,
    TreeMapWidgetRequest,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetFormula, WidgetRequestStyle


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Memory",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=TreeMapWidgetDefinition(
                            type="treemap",
                            title="Memory of containers",
                            requests=[
                                TreeMapWidgetRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="memory",
                                            query="avg:container.memory.usage{env:prod} by {service,container_name}",
                                            aggregator="avg",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="memory")],
                                    style=WidgetRequestStyle(palette="cool"),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
