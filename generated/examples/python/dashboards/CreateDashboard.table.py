"""Create a dashboard.

A table with bars and colored cells.
"""

from datadog_v1 import Datadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    TableWidgetDefinition,
    TableWidgetRequest,
    TableWidgetTextFormatMatch,
    TableWidgetTextFormatReplaceSubstring,
    TableWidgetTextFormatRule,
    Widget,
    WidgetLayout,
)
from datadog_v1.models.dashboards_and_notebooks import (
    WidgetConditionalFormat,
    WidgetFormula,
    WidgetFormulaSort,
    WidgetSortBy,
)

with Datadog() as client:
    response = client.dashboards.create_dashboard(
        body=Dashboard(
            title="Services at a glance",
            layout_type="ordered",
            widgets=[
                Widget(
                    definition=TableWidgetDefinition(
                        type="query_table",
                        title="Requests and latency by service",
                        has_search_bar="auto",
                        requests=[
                            TableWidgetRequest(
                                response_format="scalar",
                                queries=[
                                    FormulaAndFunctionMetricQueryDefinition(
                                        data_source="metrics",
                                        name="hits",
                                        query="sum:trace.http.request.hits{env:prod} by {service}.as_count()",
                                        aggregator="sum",
                                    ),
                                    FormulaAndFunctionMetricQueryDefinition(
                                        data_source="metrics",
                                        name="p95",
                                        query="p95:trace.http.request{env:prod} by {service}",
                                        aggregator="avg",
                                    ),
                                ],
                                formulas=[
                                    WidgetFormula(
                                        formula="hits",
                                        alias="Requests",
                                        cell_display_mode="bar",
                                    ),
                                    WidgetFormula(
                                        formula="p95",
                                        alias="95th percentile",
                                        cell_display_mode="number",
                                        conditional_formats=[
                                            WidgetConditionalFormat(
                                                comparator=">",
                                                value=1.5,
                                                palette="black_on_light_red",
                                            ),
                                        ],
                                    ),
                                ],
                                sort=WidgetSortBy(
                                    count=100,
                                    order_by=[
                                        WidgetFormulaSort(
                                            type="formula",
                                            index=0,
                                            order="desc",
                                        ),
                                    ],
                                ),
                                text_formats=[
                                    [
                                        TableWidgetTextFormatRule(
                                            match_=TableWidgetTextFormatMatch(
                                                type="is",
                                                value="checkout",
                                            ),
                                            palette="white_on_green",
                                        ),
                                        TableWidgetTextFormatRule(
                                            match_=TableWidgetTextFormatMatch(
                                                type="starts_with",
                                                value="legacy-",
                                            ),
                                            replace=TableWidgetTextFormatReplaceSubstring(
                                                type="substring",
                                                substring="legacy-",
                                                with_="",
                                            ),
                                        ),
                                    ],
                                ],
                            ),
                        ],
                    ),
                    layout=WidgetLayout(x=0, y=0, width=6, height=4),
                ),
            ],
        ),
    )
    print(response)
