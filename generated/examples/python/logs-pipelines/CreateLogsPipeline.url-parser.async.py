"""Create a pipeline.

Split a URL into its parts.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsURLParser


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="URLs",
                is_enabled=True,
                filter=LogsFilter(query="@http.url:*"),
                processors=[
                    LogsURLParser(
                        type="url-parser",
                        name="Parts of the URL",
                        is_enabled=True,
                        sources=["http.url"],
                        target="http.url_details",
                        normalize_ending_slashes=True,
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
