"""Create a dashboard.

Cost of the cloud over the month.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import Dashboard, Widget, WidgetLayout
from datadog_v1.models.dashboards_and_notebooks import (
    FormulaAndFunctionCloudCostQueryDefinition,
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    WidgetFormula,
    WidgetLegacyLiveSpan,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Cloud cost",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=TimeseriesWidgetDefinition(
                            type="timeseries",
                            title="Cost by product",
                            time=WidgetLegacyLiveSpan(
                                live_span="month_to_date",
                                hide_incomplete_cost_data=True,
                            ),
                            requests=[
                                TimeseriesWidgetRequest(
                                    response_format="timeseries",
                                    display_type="bars",
                                    queries=[
                                        FormulaAndFunctionCloudCostQueryDefinition(
                                            data_source="cloud_cost",
                                            name="cost",
                                            query="sum:aws.cost.amortized{*} by {aws_product}.rollup(sum, daily)",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="cost")],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=8, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
