"""Create a dashboard.

Paths of visitors as a flow, and how many come back to order.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    CohortWidgetDefinition,
    Dashboard,
    RetentionGridRequest,
    RetentionQuery,
    SankeyRumQuery,
    SankeyRumRequest,
    SankeyWidgetDefinition,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    CalendarInterval,
    ProductAnalyticsEventQuery,
    ProductAnalyticsEventQuerySearch,
    RetentionCohortCriteria,
    RetentionCohortCriteriaTimeInterval,
    RetentionCompute,
    RetentionReturnCriteria,
    RetentionReturnCriteriaTimeInterval,
    RetentionSearch,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Journeys",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=SankeyWidgetDefinition(
                            type="sankey",
                            title="Where visitors go from the home page",
                            requests=[
                                SankeyRumRequest(
                                    request_type="sankey",
                                    query=SankeyRumQuery(
                                        data_source="product_analytics",
                                        mode="source",
                                        query_string="@type:view",
                                        source="/home",
                                        number_of_steps=4,
                                        entries_per_step=6,
                                    ),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=6, height=5),
                    ),
                    Widget(
                        definition=CohortWidgetDefinition(
                            type="cohort",
                            title="Customers who order again",
                            requests=[
                                RetentionGridRequest(
                                    request_type="retention_grid",
                                    query=RetentionQuery(
                                        data_source="product_analytics_retention",
                                        compute=RetentionCompute(
                                            aggregation="cardinality",
                                            metric="__dd.retention_rate",
                                        ),
                                        search=RetentionSearch(
                                            retention_entity="@usr.id",
                                            return_condition="conversion_on_or_after",
                                            cohort_criteria=RetentionCohortCriteria(
                                                base_query=ProductAnalyticsEventQuery(
                                                    data_source="product_analytics",
                                                    search=ProductAnalyticsEventQuerySearch(
                                                        query='@type:action @action.name:"Place order"',
                                                    ),
                                                ),
                                                time_interval=RetentionCohortCriteriaTimeInterval(
                                                    type="calendar",
                                                    value=CalendarInterval(type="week"),
                                                ),
                                            ),
                                            return_criteria=RetentionReturnCriteria(
                                                base_query=ProductAnalyticsEventQuery(
                                                    data_source="product_analytics",
                                                    search=ProductAnalyticsEventQuerySearch(
                                                        query='@type:action @action.name:"Place order"',
                                                    ),
                                                ),
                                                time_interval=RetentionReturnCriteriaTimeInterval(
                                                    type="fixed",
                                                    value=1,
                                                    unit="week",
                                                ),
                                            ),
                                        ),
                                    ),
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=6, y=0, width=6, height=5),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
