"""Create a dashboard.

One SLO in detail and a list of others.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    SLOListWidgetDefinition,
    SLOListWidgetQuery,
    SLOListWidgetRequest,
    SLOWidgetDefinition,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetFieldSort


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Promises",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=SLOWidgetDefinition(
                            type="slo",
                            title="Checkout succeeds",
                            view_type="detail",
                            view_mode="overall",
                            slo_id="4d2f6c0a9b815e37a6c1d0f28e9b7a35",
                            time_windows=["7d", "30d"],
                            show_error_budget=True,
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=3),
                    ),
                    Widget(
                        definition=SLOListWidgetDefinition(
                            type="slo_list",
                            title="All promises of the team",
                            requests=[
                                SLOListWidgetRequest(
                                    request_type="slo_list",
                                    query=SLOListWidgetQuery(
                                        query_string="env:prod AND team:checkout",
                                        limit=50,
                                        sort=[
                                            WidgetFieldSort(
                                                column="status.sli",
                                                order="asc",
                                            ),
                                        ],
                                    ),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=6, y=0, width=6, height=3),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
