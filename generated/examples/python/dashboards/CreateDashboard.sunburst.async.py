"""Create a dashboard.

Payments by country and method.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    SunburstWidgetDefinition,
    SunburstWidgetLegendInlineAutomatic,
    SunburstWidgetRequest,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetFormula, WidgetStyle


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Payment methods",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=SunburstWidgetDefinition(
                            type="sunburst",
                            title="Payments by country and method",
                            hide_total=False,
                            legend=SunburstWidgetLegendInlineAutomatic(
                                type="automatic",
                                hide_value=False,
                                hide_percent=False,
                            ),
                            requests=[
                                SunburstWidgetRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="payments",
                                            query="sum:payments.submitted{env:prod} by {country,method}.as_count()",
                                            aggregator="sum",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="payments")],
                                    style=WidgetStyle(palette="dog_classic"),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=4, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
