"""Create a pipeline.

Build a text from attributes.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsStringBuilderProcessor


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Readable requests",
                is_enabled=True,
                filter=LogsFilter(query="service:catalog"),
                processors=[
                    LogsStringBuilderProcessor(
                        type="string-builder-processor",
                        name="One line for a request",
                        is_enabled=True,
                        template="%{http.method} %{http.url} answered %{http.status_code}",
                        target="request_line",
                        is_replace_missing=True,
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
