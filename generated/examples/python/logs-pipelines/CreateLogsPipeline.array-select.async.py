"""Create a pipeline.

Pick a value out of an array of objects.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsArrayProcessor,
    LogsArrayProcessorOperationSelect,
    LogsPipeline,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Referrer of requests",
                is_enabled=True,
                filter=LogsFilter(query="service:web-store"),
                processors=[
                    LogsArrayProcessor(
                        type="array-processor",
                        name="Referrer header",
                        is_enabled=True,
                        operation=LogsArrayProcessorOperationSelect(
                            type="select",
                            source="http_request.headers",
                            target="http.referer",
                            filter="name:Referrer",
                            value_to_extract="value",
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
