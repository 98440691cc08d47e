"""Create a dashboard.

A group with its own widgets.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    GroupWidgetDefinition,
    NoteWidgetDefinition,
    QueryValueWidgetDefinition,
    QueryValueWidgetRequest,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    WidgetFormula,
    WidgetLegacyLiveSpan,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Payments",
                layout_type="ordered",
                reflow_type="fixed",
                widgets=[
                    Widget(
                        definition=GroupWidgetDefinition(
                            type="group",
                            title="Card payments",
                            show_title=True,
                            layout_type="ordered",
                            background_color="vivid_blue",
                            widgets=[
                                Widget(
                                    definition=NoteWidgetDefinition(
                                        type="note",
                                        content="Everything about card payments.",
                                        background_color="transparent",
                                        font_size="14",
                                    ),
                                    layout=WidgetLayout(x=0, y=0, width=12, height=1),
                                ),
                                Widget(
                                    definition=TimeseriesWidgetDefinition(
                                        type="timeseries",
                                        title="Authorizations",
                                        requests=[
                                            TimeseriesWidgetRequest(
                                                response_format="timeseries",
                                                display_type="area",
                                                queries=[
                                                    FormulaAndFunctionMetricQueryDefinition(
                                                        data_source="metrics",
                                                        name="cards",
                                                        query="sum:payments.authorized{method:card} by {country}.as_count()",
                                                    ),
                                                ],
                                                formulas=[
                                                    WidgetFormula(formula="cards"),
                                                ],
                                            ),
                                        ],
                                    ),
                                    layout=WidgetLayout(x=0, y=1, width=8, height=3),
                                ),
                                Widget(
                                    definition=QueryValueWidgetDefinition(
                                        type="query_value",
                                        title="Refused today",
                                        precision=0,
                                        requests=[
                                            QueryValueWidgetRequest(
                                                response_format="scalar",
                                                queries=[
                                                    FormulaAndFunctionMetricQueryDefinition(
                                                        data_source="metrics",
                                                        name="refused",
                                                        query="sum:payments.refused{method:card}.as_count()",
                                                        aggregator="sum",
                                                    ),
                                                ],
                                                formulas=[
                                                    WidgetFormula(formula="refused"),
                                                ],
                                            ),
                                        ],
                                        time=WidgetLegacyLiveSpan(live_span="1d"),
                                    ),
                                    layout=WidgetLayout(x=8, y=1, width=4, height=3),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=12, height=5),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
