"""Create a pipeline.

Count the items of an array.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsArrayProcessor,
    LogsArrayProcessorOperationLength,
    LogsPipeline,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Size of carts",
                is_enabled=True,
                filter=LogsFilter(query="service:checkout"),
                processors=[
                    LogsArrayProcessor(
                        type="array-processor",
                        name="Count cart items",
                        is_enabled=True,
                        operation=LogsArrayProcessorOperationLength(
                            type="length",
                            source="cart.items",
                            target="cart.size",
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
