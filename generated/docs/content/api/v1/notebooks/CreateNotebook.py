"""Create a notebook.

A text and a graph of the last hour.
"""

from datadog_v1 import Datadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.dashboards_and_notebooks import (
    TimeseriesWidgetDefinition,
    TimeseriesWidgetRequest,
    WidgetFormula,
)
from datadog_v1.models.notebooks import (
    NotebookCellCreateRequest,
    NotebookCreateData,
    NotebookCreateDataAttributes,
    NotebookCreateRequest,
    NotebookMarkdownCellAttributes,
    NotebookMarkdownCellDefinition,
    NotebookRelativeTime,
    NotebookTimeseriesCellAttributes,
)

with Datadog() as client:
    response = client.notebooks.create_notebook(
        body=NotebookCreateRequest(
            data=NotebookCreateData(
                type="notebooks",
                attributes=NotebookCreateDataAttributes(
                    name="Payments errors on July 26",
                    time=NotebookRelativeTime(live_span="1h"),
                    cells=[
                        NotebookCellCreateRequest(
                            type="notebook_cells",
                            attributes=NotebookMarkdownCellAttributes(
                                definition=NotebookMarkdownCellDefinition(
                                    type="markdown",
                                    text=(
                                        "## What happened\n"
                                        "\n"
                                        "Errors began with release 2.14.0 at 08:32 UTC."
                                    ),
                                ),
                            ),
                        ),
                        NotebookCellCreateRequest(
                            type="notebook_cells",
                            attributes=NotebookTimeseriesCellAttributes(
                                definition=TimeseriesWidgetDefinition(
                                    type="timeseries",
                                    title="Failed requests",
                                    show_legend=True,
                                    requests=[
                                        TimeseriesWidgetRequest(
                                            response_format="timeseries",
                                            display_type="bars",
                                            queries=[
                                                FormulaAndFunctionMetricQueryDefinition(
                                                    data_source="metrics",
                                                    name="query1",
                                                    query="sum:trace.http.request.errors{service:payments}.as_count()",
                                                ),
                                            ],
                                            formulas=[
                                                WidgetFormula(
                                                    formula="query1",
                                                    alias="errors",
                                                ),
                                            ],
                                        ),
                                    ],
                                ),
                                graph_size="m",
                                time=None,
                            ),
                        ),
                    ],
                ),
            ),
        ),
    )
    print(response)
