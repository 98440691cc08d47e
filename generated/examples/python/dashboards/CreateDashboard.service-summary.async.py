"""Create a dashboard.

A service with all its graphs, and a button that runs a workflow.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    RunWorkflowWidgetDefinition,
    RunWorkflowWidgetInput,
    ServiceSummaryWidgetDefinition,
    Widget,
    WidgetLayout,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Catalog service",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=ServiceSummaryWidgetDefinition(
                            type="trace_service",
                            title="Catalog",
                            env="prod",
                            service="catalog",
                            span_name="web.request",
                            show_hits=True,
                            show_errors=True,
                            show_latency=True,
                            show_breakdown=True,
                            show_distribution=True,
                            show_resource_list=False,
                            size_format="medium",
                            display_format="two_column",
                        ),
                        layout=WidgetLayout(x=0, y=0, width=8, height=8),
                    ),
                    Widget(
                        definition=RunWorkflowWidgetDefinition(
                            type="run_workflow",
                            title="Restart the catalog",
                            workflow_id="2b8f4a6e-91c3-4d7a-b0e5-6f1d2c3b4a59",
                            inputs=[
                                RunWorkflowWidgetInput(
                                    name="environment",
                                    value="$env.value",
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=8, y=0, width=4, height=2),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
