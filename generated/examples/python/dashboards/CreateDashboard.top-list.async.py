"""Create a dashboard.

The ten busiest hosts.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards import Dashboard, Widget, WidgetLayout
from datadog_v1.models.dashboards_and_notebooks import (
    NumberFormatUnitCanonical,
    ToplistWidgetDefinition,
    ToplistWidgetFlat,
    ToplistWidgetRequest,
    ToplistWidgetStyle,
    WidgetCustomLink,
    WidgetFormula,
    WidgetFormulaSort,
    WidgetNumberFormat,
    WidgetSortBy,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Busy hosts",
                layout_type="ordered",
                widgets=[
                    Widget(
                        definition=ToplistWidgetDefinition(
                            type="toplist",
                            title="CPU by host",
                            style=ToplistWidgetStyle(
                                display=ToplistWidgetFlat(type="flat"),
                                scaling="absolute",
                                palette="dog_classic",
                            ),
                            requests=[
                                ToplistWidgetRequest(
                                    response_format="scalar",
                                    queries=[
                                        FormulaAndFunctionMetricQueryDefinition(
                                            data_source="metrics",
                                            name="cpu",
                                            query="avg:system.cpu.user{env:prod} by {host}",
                                            aggregator="avg",
                                        ),
                                    ],
                                    formulas=[
                                        WidgetFormula(
                                            formula="cpu",
                                            number_format=WidgetNumberFormat(
                                                unit=NumberFormatUnitCanonical(
                                                    type="canonical_unit",
                                                    unit_name="percent",
                                                ),
                                            ),
                                        ),
                                    ],
                                    sort=WidgetSortBy(
                                        count=10,
                                        order_by=[
                                            WidgetFormulaSort(
                                                type="formula",
                                                index=0,
                                                order="desc",
                                            ),
                                        ],
                                    ),
                                ),
                            ],
                            custom_links=[
                                WidgetCustomLink(
                                    label="Runbook for busy hosts",
                                    link="https://wiki.example.com/runbooks/cpu?host={{host.value}}",
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
