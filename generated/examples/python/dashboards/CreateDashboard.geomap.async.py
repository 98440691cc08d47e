"""Create a dashboard.

Sessions by country, and slow logs as points.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    GeomapWidgetDefinition,
    GeomapWidgetDefinitionStyle,
    GeomapWidgetDefinitionView,
    GeomapWidgetRequest,
    GeomapWidgetRequestStyle,
    ListStreamColumn,
    ListStreamQuery,
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
    WidgetFormulaSort,
    WidgetSortBy,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Where customers are",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=GeomapWidgetDefinition(
                            type="geomap",
                            title="Sessions by country",
                            requests=[
                                GeomapWidgetRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionEventQueryDefinition(
                                            data_source="rum",
                                            name="sessions",
                                            search=FormulaAndFunctionEventQueryDefinitionSearch(
                                                query="@type:session",
                                            ),
                                            compute=FormulaAndFunctionEventQueryDefinitionCompute(
                                                aggregation="count",
                                            ),
                                            group_by=[
                                                FormulaAndFunctionEventQueryGroupBy(
                                                    facet="@geo.country_iso_code",
                                                    limit=250,
                                                    sort=FormulaAndFunctionEventQueryGroupBySort(
                                                        aggregation="count",
                                                        order="desc",
                                                    ),
                                                ),
                                            ],
                                        ),
                                    ],
                                    formulas=[WidgetFormula(formula="sessions")],
                                    sort=WidgetSortBy(
                                        count=250,
                                        order_by=[
                                            WidgetFormulaSort(
                                                type="formula",
                                                index=0,
                                                order="desc",
                                            ),
                                        ],
                                    ),
                                ),
                                GeomapWidgetRequest(
                                    response_format="event_list",
                                    query=ListStreamQuery(
                                        data_source="logs_stream",
                                        query_string="service:web-store @duration:>2000000000",
                                        indexes=[],
                                        storage="hot",
                                    ),
                                    columns=[
                                        ListStreamColumn(
                                            field="@network.client.geoip.location.latitude",
                                            width="auto",
                                        ),
                                        ListStreamColumn(
                                            field="@network.client.geoip.location.longitude",
                                            width="auto",
                                        ),
                                        ListStreamColumn(
                                            field="@network.client.geoip.country.iso_code",
                                            width="auto",
                                        ),
                                        ListStreamColumn(
                                            field="@network.client.geoip.subdivision.name",
                                            width="auto",
                                        ),
                                    ],
                                    style=GeomapWidgetRequestStyle(color_by="status"),
                                ),
                            ],
                            style=GeomapWidgetDefinitionStyle(
                                palette="hostmap_blues",
                                palette_flip=False,
                            ),
                            view=GeomapWidgetDefinitionView(focus="EUROPE"),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=12, height=6),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
