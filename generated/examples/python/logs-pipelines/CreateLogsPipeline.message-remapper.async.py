"""Create a pipeline.

Take the message from an attribute.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsMessageRemapper, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Message of JSON logs",
                is_enabled=True,
                filter=LogsFilter(query="source:nodejs"),
                processors=[
                    LogsMessageRemapper(
                        type="message-remapper",
                        name="Official message",
                        is_enabled=True,
                        sources=["msg", "log"],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
