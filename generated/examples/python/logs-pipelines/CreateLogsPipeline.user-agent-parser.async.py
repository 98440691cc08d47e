"""Create a pipeline.

Read browser and device from a user agent.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsPipeline, LogsUserAgentParser


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="User agents",
                is_enabled=True,
                filter=LogsFilter(query="@http.useragent:*"),
                processors=[
                    LogsUserAgentParser(
                        type="user-agent-parser",
                        name="Browser and device",
                        is_enabled=True,
                        sources=["http.useragent"],
                        target="http.useragent_details",
                        is_encoded=False,
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
