"""Create a dashboard.

Lists of logs, of log patterns and of issues.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    ListStreamColumn,
    ListStreamGroupByItems,
    ListStreamQuery,
    ListStreamWidgetDefinition,
    ListStreamWidgetRequest,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetFieldSort


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="What is going wrong",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=ListStreamWidgetDefinition(
                            type="list_stream",
                            title="Errors of the checkout",
                            requests=[
                                ListStreamWidgetRequest(
                                    response_format="event_list",
                                    query=ListStreamQuery(
                                        data_source="logs_stream",
                                        query_string="service:checkout status:error",
                                        indexes=["main"],
                                        storage="hot",
                                        sort=WidgetFieldSort(
                                            column="timestamp",
                                            order="desc",
                                        ),
                                    ),
                                    columns=[
                                        ListStreamColumn(
                                            field="status_line",
                                            width="auto",
                                        ),
                                        ListStreamColumn(
                                            field="timestamp",
                                            width="auto",
                                        ),
                                        ListStreamColumn(field="host", width="compact"),
                                        ListStreamColumn(field="content", width="full"),
                                    ],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=4),
                    ),
                    Widget(
                        definition=ListStreamWidgetDefinition(
                            type="list_stream",
                            title="Patterns in warnings",
                            requests=[
                                ListStreamWidgetRequest(
                                    response_format="event_list",
                                    query=ListStreamQuery(
                                        data_source="logs_pattern_stream",
                                        query_string="service:checkout status:warn",
                                        clustering_pattern_field_path="message",
                                        group_by=[
                                            ListStreamGroupByItems(facet="service"),
                                        ],
                                    ),
                                    columns=[
                                        ListStreamColumn(field="volume", width="auto"),
                                        ListStreamColumn(field="message", width="full"),
                                    ],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=6, y=0, width=6, height=4),
                    ),
                    Widget(
                        definition=ListStreamWidgetDefinition(
                            type="list_stream",
                            title="Issues nobody has taken on",
                            requests=[
                                ListStreamWidgetRequest(
                                    response_format="event_list",
                                    query=ListStreamQuery(
                                        data_source="issue_stream",
                                        query_string="service:checkout",
                                        persona="backend",
                                        states=["OPEN"],
                                        team_handles=["checkout"],
                                    ),
                                    columns=[
                                        ListStreamColumn(
                                            field="timestamp",
                                            width="auto",
                                        ),
                                    ],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=4, width=6, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
