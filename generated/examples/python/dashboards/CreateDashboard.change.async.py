"""Create a dashboard.

Which services log more errors than a week ago.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    ChangeWidgetDefinition,
    ChangeWidgetRequest,
    Dashboard,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    FormulaAndFunctionEventQueryDefinition,
    FormulaAndFunctionEventQueryDefinitionCompute,
    FormulaAndFunctionEventQueryDefinitionSearch,
    FormulaAndFunctionEventQueryGroupBy,
    FormulaAndFunctionEventQueryGroupBySort,
    WidgetFormula,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Changes since last week",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=ChangeWidgetDefinition(
                            type="change",
                            title="Error logs by service",
                            requests=[
                                ChangeWidgetRequest(
                                    response_format="scalar",
                                    change_type="relative",
                                    compare_to="week_before",
                                    increase_good=False,
                                    order_by="change",
                                    order_dir="desc",
                                    show_present=True,
                                    queries=[
                                        FormulaAndFunctionEventQueryDefinition(
                                            data_source="logs",
                                            name="errors",
                                            indexes=["*"],
                                            search=FormulaAndFunctionEventQueryDefinitionSearch(
                                                query="env:prod status:error",
                                            ),
                                            compute=FormulaAndFunctionEventQueryDefinitionCompute(
                                                aggregation="count",
                                            ),
                                            group_by=[
                                                FormulaAndFunctionEventQueryGroupBy(
                                                    facet="service",
                                                    limit=20,
                                                    sort=FormulaAndFunctionEventQueryGroupBySort(
                                                        aggregation="count",
                                                        order="desc",
                                                    ),
                                                ),
                                            ],
                                        ),
                                    ],
                                    formulas=[
                                        WidgetFormula(formula="week_before(errors)"),
                                        WidgetFormula(formula="errors"),
                                    ],
                                ),
                            ],
                        ),
                        layout=WidgetLayout(x=0, y=0, width=4, height=4),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
