"""Create a dashboard.

The same graph once for each of two services.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import (
    Dashboard,
    SplitConfig,
    SplitConfigSortCompute,
    SplitDimension,
    SplitGraphWidgetDefinition,
    SplitSort,
    SplitVectorEntryItem,
    Widget,
    WidgetLayout,
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
                title="CPU of each service",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=SplitGraphWidgetDefinition(
                            type="split_group",
                            title="CPU by service",
                            size="md",
                            has_uniform_y_axes=True,
                            source_widget_definition=TimeseriesWidgetDefinition(
                                type="timeseries",
                                title="CPU",
                                requests=[
                                    TimeseriesWidgetRequest(
                                        response_format="timeseries",
                                        display_type="line",
                                        queries=[
                                            FormulaAndFunctionMetricQueryDefinition(
                                                data_source="metrics",
                                                name="cpu",
                                                query="avg:container.cpu.usage{env:prod}",
                                            ),
                                        ],
                                        formulas=[WidgetFormula(formula="cpu")],
                                    ),
                                ],
                            ),
                            split_config=SplitConfig(
                                split_dimensions=[
                                    SplitDimension(one_graph_per="service"),
                                ],
                                limit=12,
                                sort=SplitSort(
                                    compute=SplitConfigSortCompute(
                                        metric="container.cpu.usage",
                                        aggregation="avg",
                                    ),
                                    order="desc",
                                ),
                                static_splits=[
                                    [
                                        SplitVectorEntryItem(
                                            tag_key="service",
                                            tag_values=["checkout"],
                                        ),
                                    ],
                                    [
                                        SplitVectorEntryItem(
                                            tag_key="service",
                                            tag_values=["payments"],
                                        ),
                                    ],
                                ],
                            ),
                        ),
                        layout=WidgetLayout(x=0, y=0, width=12, height=8),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
