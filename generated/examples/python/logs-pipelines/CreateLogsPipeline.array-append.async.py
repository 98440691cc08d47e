"""Create a pipeline.

Append a value to an array.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsArrayProcessor,
    LogsArrayProcessorOperationAppend,
    LogsPipeline,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Addresses seen",
                is_enabled=True,
                filter=LogsFilter(query="service:checkout"),
                processors=[
                    LogsArrayProcessor(
                        type="array-processor",
                        name="Collect client addresses",
                        is_enabled=True,
                        operation=LogsArrayProcessorOperationAppend(
                            type="append",
                            source="network.client.ip",
                            target="seen_ips",
                            preserve_source=False,
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
