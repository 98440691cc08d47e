"""Create a dashboard.

How many visitors get from a product to an order.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    FunnelQuery,
    FunnelStep,
    FunnelWidgetDefinition,
    FunnelWidgetRequest,
    Widget,
    WidgetLayout,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Way to an order",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=FunnelWidgetDefinition(
                            type="funnel",
                            title="From product to order",
                            requests=[
                                FunnelWidgetRequest(
                                    request_type="funnel",
                                    query=FunnelQuery(
                                        data_source="rum",
                                        query_string="@application.name:web-store",
                                        steps=[
                                            FunnelStep(
                                                facet="@view.name",
                                                value="/products/?",
                                            ),
                                            FunnelStep(
                                                facet="@view.name",
                                                value="/cart",
                                            ),
                                            FunnelStep(
                                                facet="@action.name",
                                                value="Place order",
                                            ),
                                        ],
                                    ),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
