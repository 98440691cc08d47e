"""Share a dashboard.

Let viewers choose the environment and the grouping.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    DashboardGlobalTime,
    SelectableTemplateVariableItems,
    SharedDashboard,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_public_dashboard(
            body=SharedDashboard(
                dashboard_id="q5j-8ti-n3k",
                dashboard_type="custom_timeboard",
                share_type="open",
                global_time=DashboardGlobalTime(live_span="1w"),
                selectable_template_vars=[
                    SelectableTemplateVariableItems(
                        name="env",
                        prefix="env",
                        default_value="prod",
                        visible_tags=["prod", "staging"],
                    ),
                    SelectableTemplateVariableItems(
                        name="by",
                        type="group",
                        default_value="service",
                        visible_tags=["service", "availability-zone"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
