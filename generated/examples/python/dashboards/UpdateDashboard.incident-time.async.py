"""Update a dashboard.

Keep the dashboard at the time of an incident.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    DashboardFixedTimeframe,
    EventTimelineWidgetDefinition,
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
                title="Outage of the payments on November 12",
                layout_type="ordered",
                default_timeframe=DashboardFixedTimeframe(
                    type="fixed",
                    from_=1731405600,
                    to=1731420000,
                ),
                widgets=[
                    Widget(
                        definition=EventTimelineWidgetDefinition(
                            type="event_timeline",
                            title="Deployments",
                            query="source:deploy service:payments",
                            tags_execution="and",
                        ),
                        layout=WidgetLayout(x=0, y=0, width=12, height=1),
                    ),
                    Widget(
                        definition=TimeseriesWidgetDefinition(
                            type="timeseries",
                            title="Refused payments",
                            requests=[
                                TimeseriesWidgetRequest(
                                    response_format="timeseries",
                                    display_type="bars",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="refused",
                                            query="sum:payments.refused{env:prod} by {country}.as_count()",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="refused")],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=1, width=12, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
