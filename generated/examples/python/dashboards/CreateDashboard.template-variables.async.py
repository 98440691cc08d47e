"""Create a dashboard.

Template variables, saved views and a default time frame.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    DashboardLiveTimeframe,
    DashboardTemplateVariable,
    DashboardTemplateVariablePreset,
    DashboardTemplateVariablePresetValue,
    Widget,
)
from datadog_v1.models.dashboards_and_notebooks import (
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    WidgetFormula,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Checkout by environment",
                description="Choose the environment and the service at the top.",
                layout_type="ordered",
                reflow_type="auto",
                tags=["team:checkout"],
                notify_list=["ada.park@example.com"],
                restricted_roles=["8c1b2f5e-3d4a-4b6c-9e7f-0a1b2c3d4e5f"],
                default_timeframe=DashboardLiveTimeframe(
                    type="live",
                    value=4,
                    unit="hour",
                ),
                template_variables=[
                    DashboardTemplateVariable(
                        name="env",
                        prefix="env",
                        available_values=["prod", "staging"],
                        defaults=["prod"],
                    ),
                    DashboardTemplateVariable(
                        name="service",
                        prefix="service",
                        available_values=[],
                        defaults=["*"],
                    ),
                    DashboardTemplateVariable(
                        name="by",
                        type="group",
                        available_values=["service", "host"],
                        defaults=["service"],
                    ),
                ],
                template_variable_presets=[
                    DashboardTemplateVariablePreset(
                        name="Staging",
                        template_variables=[
                            DashboardTemplateVariablePresetValue(
                                name="env",
                                values=["staging"],
                            ),
                        ],
                    ),
                    DashboardTemplateVariablePreset(
                        name="Payment services",
                        template_variables=[
                            DashboardTemplateVariablePresetValue(
                                name="env",
                                values=["prod"],
                            ),
                            DashboardTemplateVariablePresetValue(
                                name="service",
                                values=["payments", "fraud-check"],
                            ),
                        ],
                    ),
                ],
                widgets=[
                    Widget(
                        definition=TimeseriesWidgetDefinition(
                            type="timeseries",
                            title="Requests by $by.value",
                            requests=[
                                TimeseriesWidgetRequest(
                                    response_format="timeseries",
                                    display_type="line",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="hits",
                                            query="sum:trace.http.request.hits{$env,$service} by {$by}.as_count()",
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="hits")],
                                ),
                            ],
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
