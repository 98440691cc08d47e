"""Update a dashboard.

Let only one role change the dashboard.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    QueryValueWidgetDefinition,
    QueryValueWidgetRequest,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import WidgetFormula


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.update_dashboard(
            dashboard_id=os.environ["DASHBOARD_ID"],
            body=Dashboard(
                title="Orders today",
                layout_type="ordered",
                restricted_roles=["8c1b2f5e-3d4a-4b6c-9e7f-0a1b2c3d4e5f"],
                notify_list=["ada.park@example.com", "sam.ortiz@example.com"],
                widgets=[
                    Widget(
                        id=4861182812642966,
                        definition=QueryValueWidgetDefinition(
                            type="query_value",
                            title="Failed payments",
                            precision=2,
                            requests=[
                                QueryValueWidgetRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="failed",
                                            query="sum:payments.refused{env:prod}.as_count()",
                                            aggregator="sum",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="failed")],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=3, height=2),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
