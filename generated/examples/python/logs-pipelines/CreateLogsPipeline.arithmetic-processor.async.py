"""Create a pipeline.

Compute an attribute from others.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsArithmeticProcessor, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Time spent waiting",
                is_enabled=True,
                filter=LogsFilter(query="service:payments"),
                processors=[
                    LogsArithmeticProcessor(
                        type="arithmetic-processor",
                        name="Waiting time in milliseconds",
                        is_enabled=True,
                        expression="(finished_at - received_at) - busy_ms",
                        target="waiting_ms",
                        is_replace_missing=True,
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
