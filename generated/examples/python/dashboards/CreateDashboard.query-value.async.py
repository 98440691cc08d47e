"""Create a dashboard.

A large number that changes color.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    QueryValueWidgetDefinition,
    QueryValueWidgetRequest,
    TimeseriesBackground,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    WidgetAxis,
    WidgetConditionalFormat,
    WidgetFormula,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Orders today",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=QueryValueWidgetDefinition(
                            type="query_value",
                            title="Failed payments",
                            description="Payments that the bank has refused, in percent of all.",
                            autoscale=False,
                            precision=2,
                            custom_unit="%",
                            timeseries_background=TimeseriesBackground(
                                type="area",
                                yaxis=WidgetAxis(include_zero=True),
                            ),
                            requests=[
                                QueryValueWidgetRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="failed",
                                            query="sum:payments.refused{env:prod}.as_count()",
                                            aggregator="sum",
                                        ),
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="all",
                                            query="sum:payments.submitted{env:prod}.as_count()",
                                            aggregator="sum",
                                        ),
                                    ],
                                    formulas=[
                                        WidgetFormula(formula="failed / all * 100"),
                                    ],
                                    conditional_formats=[
                                        WidgetConditionalFormat(
                                            comparator=">",
                                            value=5,
                                            palette="white_on_red",
                                        ),
                                        WidgetConditionalFormat(
                                            comparator=">",
                                            value=2,
                                            palette="white_on_yellow",
                                        ),
                                        WidgetConditionalFormat(
                                            comparator="<=",
                                            value=2,
                                            palette="white_on_green",
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=3, height=2),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
