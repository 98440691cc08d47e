"""Create a notebook.

A runbook with a template variable and several kinds of cells.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards_and_notebooks import (
    HeatMapWidgetDefinition,
    HeatMapWidgetRequest,
    LogStreamWidgetDefinition,
    ToplistWidgetDefinition,
    ToplistWidgetRequest,
    WidgetFieldSort,
    WidgetFormula,
    WidgetFormulaLimit,
)
from datadog_v1.models.notebooks import (
    NotebookCellCreateRequest,
    NotebookCreateData,
    NotebookCreateDataAttributes,
    NotebookCreateRequest,
    NotebookHeatMapCellAttributes,
    NotebookLogStreamCellAttributes,
    NotebookMarkdownCellAttributes,
    NotebookMarkdownCellDefinition,
    NotebookMetadata,
    NotebookRelativeTime,
    NotebookSplitBy,
    NotebookTemplateVariable,
    NotebookToplistCellAttributes,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.notebooks.create_notebook(
            body=NotebookCreateRequest(
                data=NotebookCreateData(
                    type="notebooks",
                    attributes=NotebookCreateDataAttributes(
                        name="Runbook - checkout latency",
                        status="published",
                        time=NotebookRelativeTime(live_span="4h"),
                        metadata=NotebookMetadata(
                            type="runbook",
                            is_template=False,
                            take_snapshots=False,
                        ),
                        template_variables=[
                            NotebookTemplateVariable(
                                name="env",
                                prefix="env",
                                available_values=["prod", "staging"],
                                defaults=["prod"],
                            ),
                        ],
                        cells=[
                            NotebookCellCreateRequest(
                                type="notebook_cells",
                                attributes=NotebookMarkdownCellAttributes(
                                    definition=NotebookMarkdownCellDefinition(
                                        type="markdown",
                                        text=(
                                            "1. Find the slow endpoint.\n"
                                            "2. Compare with the deployments.\n"
                                            "3. Page the owning team."
                                        ),
                                    ),
                                ),
                            ),
                            NotebookCellCreateRequest(
                                type="notebook_cells",
                                attributes=NotebookToplistCellAttributes(
                                    definition=ToplistWidgetDefinition(
                                        type="toplist",
                                        title="Slowest endpoints",
                                        requests=[
                                            ToplistWidgetRequest(
                                                response_format="scalar",
                                                queries=[
                                                    FormulaAndFunctionMetricQueryDefinition(
                                                        data_source="metrics",
                                                        name="query1",
                                                        query="p95:trace.http.request{$env,service:checkout} by {resource_name}",
                                                        aggregator="percentile",
                                                    ),
                                                ],
                                                formulas=[
                                                    WidgetFormula(
                                                        formula="query1",
                                                        limit=WidgetFormulaLimit(
                                                            count=10,
                                                            order="desc",
                                                        ),
                                                    ),
                                                ],
                                            ),
                                        ],
                                    ),
                                    graph_size="l",
                                    split_by=NotebookSplitBy(keys=[], tags=[]),
                                ),
                            ),
                            NotebookCellCreateRequest(
                                type="notebook_cells",
                                attributes=NotebookHeatMapCellAttributes(
                                    definition=HeatMapWidgetDefinition(
                                        type="heatmap",
                                        title="Latency by host",
                                        requests=[
                                            HeatMapWidgetRequest(
                                                response_format="timeseries",
                                                queries=[
                                                    FormulaAndFunctionMetricQueryDefinition(
                                                        data_source="metrics",
                                                        name="query1",
                                                        query="avg:trace.http.request{$env,service:checkout} by {host}",
                                                    ),
                                                ],
                                                formulas=[
                                                    WidgetFormula(formula="query1"),
                                                ],
                                            ),
                                        ],
                                    ),
                                    graph_size="m",
                                ),
                            ),
                            NotebookCellCreateRequest(
                                type="notebook_cells",
                                attributes=NotebookLogStreamCellAttributes(
                                    definition=LogStreamWidgetDefinition(
                                        type="log_stream",
                                        indexes=["main"],
                                        query="$env service:checkout status:error",
                                        columns=["core_host", "@http.status_code"],
                                        show_date_column=True,
                                        show_message_column=True,
                                        message_display="inline",
                                        sort=WidgetFieldSort(
                                            column="time",
                                            order="desc",
                                        ),
                                    ),
                                    graph_size="xl",
                                    time=NotebookRelativeTime(live_span="15m"),
                                ),
                            ),
                        ],
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
