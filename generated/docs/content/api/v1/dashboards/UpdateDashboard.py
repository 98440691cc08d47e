"""Update a dashboard.

Give a dashboard another title and other widgets.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    Dashboard,
    ListStreamColumn,
    ListStreamQuery,
    ListStreamWidgetDefinition,
    ListStreamWidgetRequest,
    Widget,
)

with Datadog() as client:
    response = client.dashboards.update_dashboard(
        dashboard_id=os.environ["DASHBOARD_ID"],
        body=Dashboard(
            title="Checkout issues",
            description="What Error Tracking finds in the checkout.",
            layout_type="ordered",
            widgets=[
                Widget(
                    definition=ListStreamWidgetDefinition(
                        type="list_stream",
                        title="Issues of the checkout",
                        requests=[
                            ListStreamWidgetRequest(
                                response_format="event_list",
                                query=ListStreamQuery(
                                    data_source="apm_issue_stream",
                                    query_string="service:checkout",
                                ),
                                columns=[
                                    ListStreamColumn(field="timestamp", width="auto"),
                                ],
                            ),
                        ],
                    ),
                ),
            ],
        ),
    )
    print(response)
