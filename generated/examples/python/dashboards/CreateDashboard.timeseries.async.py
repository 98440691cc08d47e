"""Create a dashboard.

Lines, bars and a threshold over time.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import Dashboard, Widget, WidgetLayout
from datadog_v1.models.dashboards_and_notebooks import (
    FormulaAndFunctionEventQueryDefinition,
    FormulaAndFunctionEventQueryDefinitionCompute,
    FormulaAndFunctionEventQueryDefinitionSearch,
    FormulaAndFunctionEventQueryGroupBy,
    FormulaAndFunctionEventQueryGroupBySort,
    TimeseriesRequestStyle,
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    WidgetAxis,
    WidgetFormula,
    WidgetFormulaStyle,
    WidgetMarker,
    WidgetNewLiveSpan,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Web store traffic",
                description="Requests to the web store and their latency.",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=TimeseriesWidgetDefinition(
                            type="timeseries",
                            title="Error rate of the web store",
                            show_legend=True,
                            legend_layout="auto",
                            legend_columns=["avg", "max", "value"],
                            requests=[
                                TimeseriesWidgetRequest(
                                    display_type="line",
                                    response_format="timeseries",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="errors",
                                            query="sum:trace.http.request.errors{env:prod,service:web-store}.as_count()",
                                        ),
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="hits",
                                            query="sum:trace.http.request.hits{env:prod,service:web-store}.as_count()",
                                        ),
                                    ],
                                    formulas=[
                                        WidgetFormula(
                                            formula="errors / hits * 100",
                                            alias="Errors in percent",
                                        ),
                                        WidgetFormula(
                                            formula="week_before(errors / hits * 100)",
                                            alias="A week ago",
                                            style=WidgetFormulaStyle(palette="grey"),
                                        ),
                                    ],
                                    style=TimeseriesRequestStyle(
                                        palette="warm",
                                        line_type="solid",
                                        line_width="normal",
                                    ),
                                ),
                            ],
                            markers=[
                                WidgetMarker(
                                    value="y = 2",
                                    display_type="error dashed",
                                    label="Agreed limit",
                                ),
                            ],
                            yaxis=WidgetAxis(
                                include_zero=True,
                                label="percent",
                                scale="linear",
                            ),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=8, height=3),
                    ),
                    Widget(
                        definition=TimeseriesWidgetDefinition(
                            type="timeseries",
                            title="Requests by status",
                            time=WidgetNewLiveSpan(type="live", unit="hour", value=4),
                            requests=[
                                TimeseriesWidgetRequest(
                                    display_type="bars",
                                    response_format="timeseries",
                                    queries=[
                                        FormulaAndFunctionEventQueryDefinition(
                                            data_source="logs",
                                            name="requests",
                                            indexes=["main"],
                                            search=FormulaAndFunctionEventQueryDefinitionSearch(
                                                query="service:web-store",
                                            ),
                                            compute=FormulaAndFunctionEventQueryDefinitionCompute(
                                                aggregation="count",
                                                interval=60000,
                                            ),
                                            group_by=[
                                                FormulaAndFunctionEventQueryGroupBy(
                                                    facet="@http.status_code",
                                                    limit=5,
                                                    sort=FormulaAndFunctionEventQueryGroupBySort(
                                                        aggregation="count",
                                                        order="desc",
                                                    ),
                                                ),
                                            ],
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="requests")],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=8, y=0, width=4, height=3),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
