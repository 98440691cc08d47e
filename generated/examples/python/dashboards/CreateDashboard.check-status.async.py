"""Create a dashboard.

State of a service check, on one host and over all hosts.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    CheckStatusWidgetDefinition,
    Dashboard,
    Widget,
    WidgetLayout,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Agents",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=CheckStatusWidgetDefinition(
                            type="check_status",
                            title="Agent on web-01",
                            check="datadog.agent.up",
                            grouping="check",
                            group="host:web-01.example.com",
                        ),
                        layout=WidgetLayout(x=0, y=0, width=2, height=1),
                    ),
                    Widget(
                        definition=CheckStatusWidgetDefinition(
                            type="check_status",
                            title="Agents by host",
                            check="datadog.agent.up",
                            grouping="cluster",
                            group_by=["host"],
                            tags=["env:prod"],
                        ),
                        layout=WidgetLayout(x=2, y=0, width=2, height=1),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
