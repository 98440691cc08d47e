"""Create a notebook.

An investigation of a past time window.
"""

import asyncio
from datetime import datetime

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards_and_notebooks import (
    DistributionWidgetDefinition,
    DistributionWidgetRequest,
    FormulaAndFunctionApmMetricsQueryDefinition,
)
from datadog_v1.models.notebooks import (
    NotebookAbsoluteTime,
    NotebookCellCreateRequest,
    NotebookCreateData,
    NotebookCreateDataAttributes,
    NotebookCreateRequest,
    NotebookDistributionCellAttributes,
    NotebookMetadata,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.notebooks.create_notebook(
            body=NotebookCreateRequest(
                data=NotebookCreateData(
                    type="notebooks",
                    attributes=NotebookCreateDataAttributes(
                        name="Cart timeouts on July 25",
                        time=NotebookAbsoluteTime(
                            start=datetime.fromisoformat("2024-07-25T14:00:00+00:00"),
                            end=datetime.fromisoformat("2024-07-25T16:00:00+00:00"),
                        ),
                        metadata=NotebookMetadata(
                            type="investigation",
                            take_snapshots=True,
                        ),
                        cells=[
                            NotebookCellCreateRequest(
                                type="notebook_cells",
                                attributes=NotebookDistributionCellAttributes(
                                    definition=DistributionWidgetDefinition(
                                        type="distribution",
                                        title="Duration of requests to the cart",
                                        requests=[
                                            DistributionWidgetRequest(
                                                request_type="histogram",
                                                query=FormulaAndFunctionApmMetricsQueryDefinition(
                                                    data_source="apm_metrics",
                                                    name="query1",
                                                    service="cart",
                                                    operation_name="http.request",
                                                    stat="latency_distribution",
                                                ),
                                            ),
                                        ],
                                    ),
                                    graph_size="m",
                                ),
                            ),
                        ],
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
