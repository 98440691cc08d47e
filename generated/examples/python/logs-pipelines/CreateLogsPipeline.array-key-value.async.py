"""Create a pipeline.

Turn an array of names and values into attributes.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsArrayProcessor,
    LogsArrayProcessorOperationExtractKeyValue,
    LogsPipeline,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Headers as attributes",
                is_enabled=True,
                filter=LogsFilter(query="service:web-store"),
                processors=[
                    LogsArrayProcessor(
                        type="array-processor",
                        name="Spread the headers",
                        is_enabled=True,
                        operation=LogsArrayProcessorOperationExtractKeyValue(
                            type="key-value",
                            source="http_request.headers",
                            target="http.headers",
                            key_to_extract="name",
                            value_to_extract="value",
                            override_on_conflict=True,
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
