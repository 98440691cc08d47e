"""Create a dashboard.

Neighbors of a service, and the streams around it.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    ServiceMapWidgetDefinition,
    TopologyMapWidgetDefinitionDataStreams,
    TopologyMapWidgetDefinitionServiceMap,
    TopologyQueryDataStreams,
    TopologyQueryServiceMap,
    TopologyRequestDataStreams,
    TopologyRequestServiceMap,
    Widget,
    WidgetLayout,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Around the checkout",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=TopologyMapWidgetDefinitionServiceMap(
                            type="topology_map",
                            title="Services around the checkout",
                            requests=[
                                TopologyRequestServiceMap(
                                    request_type="topology",
                                    query=TopologyQueryServiceMap(
                                        data_source="service_map",
                                        service="checkout",
                                        filters=["env:prod"],
                                    ),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=4),
                    ),
                    Widget(
                        definition=TopologyMapWidgetDefinitionDataStreams(
                            type="topology_map",
                            title="Streams of the checkout",
                            requests=[
                                TopologyRequestDataStreams(
                                    request_type="topology",
                                    query=TopologyQueryDataStreams(
                                        data_source="data_streams",
                                        service="checkout",
                                        filters=["env:prod"],
                                        query_string="service:checkout",
                                    ),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=6, y=0, width=6, height=4),
                    ),
                    Widget(
                        definition=ServiceMapWidgetDefinition(
                            type="servicemap",
                            title="Services around the catalog",
                            service="catalog",
                            filters=["env:prod", "datacenter:*"],
                        ),
                        layout=WidgetLayout(x=0, y=4, width=6, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
