"""Update a dashboard.

Put the widgets on two tabs.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    DashboardTab,
    NoteWidgetDefinition,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    WidgetFormula,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.update_dashboard(
            dashboard_id=os.environ["DASHBOARD_ID"],
            body=Dashboard(
                title="Checkout overview",
                layout_type="ordered",
                tabs=[
                    DashboardTab(
                        id="5e0c7a92-6b1d-4f38-a2c4-9d7e8f6b1a20",
                        name="Requests",
                        widget_ids=[8543991818867248],
                    ),
                    DashboardTab(
                        id="c3a9f1d7-2e84-4b5c-8f60-71d2e3a4b5c6",
                        name="Runbook",
                        widget_ids=[3019646668045057],
                    ),
                ],
                widgets=[
                    Widget(
                        id=8543991818867248,
                        definition=TimeseriesWidgetDefinition(
                            type="timeseries",
                            title="Requests",
                            requests=[
                                TimeseriesWidgetRequest(
                                    response_format="timeseries",
                                    display_type="line",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="hits",
                                            query="sum:trace.http.request.hits{service:checkout}.as_count()",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="hits")],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=3),
                    ),
                    Widget(
                        id=3019646668045057,
                        definition=NoteWidgetDefinition(
                            type="note",
                            content="Runbook: https://wiki.example.com/runbooks/checkout",
                            background_color="white",
                            font_size="14",
                        ),
                        layout=WidgetLayout(x=6, y=0, width=3, height=3),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
