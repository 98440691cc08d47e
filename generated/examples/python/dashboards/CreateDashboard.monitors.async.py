"""Create a dashboard.

A monitor as a graph and as a number, and all monitors of a team.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    AlertGraphWidgetDefinition,
    AlertValueWidgetDefinition,
    Dashboard,
    MonitorSummaryWidgetDefinition,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetLegacyLiveSpan


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Alerts of the checkout team",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=AlertGraphWidgetDefinition(
                            type="alert_graph",
                            title="Latency of the checkout",
                            alert_id="158348339",
                            viz_type="timeseries",
                            time=WidgetLegacyLiveSpan(live_span="4h"),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=3),
                    ),
                    Widget(
                        definition=AlertValueWidgetDefinition(
                            type="alert_value",
                            title="Latency now",
                            alert_id="158348339",
                            precision=2,
                            unit="auto",
                            text_align="center",
                        ),
                        layout=WidgetLayout(x=6, y=0, width=2, height=3),
                    ),
                    Widget(
                        definition=MonitorSummaryWidgetDefinition(
                            type="manage_status",
                            title="Monitors of the team",
                            query='tag:"team:checkout"',
                            summary_type="monitors",
                            display_format="countsAndList",
                            color_preference="text",
                            hide_zero_counts=True,
                            show_last_triggered=True,
                            show_priority=True,
                            sort="status,asc",
                        ),
                        layout=WidgetLayout(x=8, y=0, width=4, height=5),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
