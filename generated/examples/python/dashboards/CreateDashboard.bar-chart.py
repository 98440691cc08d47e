"""Create a dashboard.

Stacked bars of hits by service and status.
"""

from datadog_v1 import Datadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    BarChartWidgetDefinition,
    BarChartWidgetRequest,
    BarChartWidgetStacked,
    BarChartWidgetStyle,
    Dashboard,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    WidgetFormula,
    WidgetGroupSort,
    WidgetSortBy,
)

with Datadog() as client:
    response = client.dashboards.create_dashboard(
        body=Dashboard(
            title="Hits by service",
            layout_type="ordered",
            widgets=[
                Widget(
                    definition=BarChartWidgetDefinition(
                        type="bar_chart",
                        title="Share of each status",
                        style=BarChartWidgetStyle(
                            display=BarChartWidgetStacked(
                                type="stacked",
                                legend="inline",
                            ),
                            scaling="relative",
                            palette="dog_classic",
                        ),
                        requests=[
                            BarChartWidgetRequest(
                                response_format="scalar",
                                queries=[
                                    FormulaAndFunctionMetricQueryDefinition(
                                        data_source="metrics",
                                        name="hits",
                                        query="sum:trace.http.request.hits{env:prod} by {service,http.status_class}.as_count()",
                                        aggregator="sum",
                                    ),
                                ],
                                formulas=[WidgetFormula(formula="hits")],
                                sort=WidgetSortBy(
                                    count=10,
                                    order_by=[
                                        WidgetGroupSort(
                                            type="group",
                                            name="service",
                                            order="asc",
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
