"""Create a pipeline.

Name classes of HTTP status codes.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsCategoryProcessor,
    LogsCategoryProcessorCategory,
    LogsPipeline,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Status classes",
                is_enabled=True,
                filter=LogsFilter(query="@http.status_code:*"),
                processors=[
                    LogsCategoryProcessor(
                        type="category-processor",
                        name="Class of the status code",
                        is_enabled=True,
                        target="http.status_category",
                        categories=[
                            LogsCategoryProcessorCategory(
                                name="OK",
                                filter=LogsFilter(
                                    query="@http.status_code:[200 TO 299]",
                                ),
                            ),
                            LogsCategoryProcessorCategory(
                                name="notice",
                                filter=LogsFilter(
                                    query="@http.status_code:[300 TO 399]",
                                ),
                            ),
                            LogsCategoryProcessorCategory(
                                name="warning",
                                filter=LogsFilter(
                                    query="@http.status_code:[400 TO 499]",
                                ),
                            ),
                            LogsCategoryProcessorCategory(
                                name="error",
                                filter=LogsFilter(
                                    query="@http.status_code:[500 TO 599]",
                                ),
                            ),
                        ],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
