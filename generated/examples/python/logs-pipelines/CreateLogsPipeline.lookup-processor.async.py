"""Create a pipeline.

Translate values by a list in the processor.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsLookupProcessor, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Names of shops",
                is_enabled=True,
                filter=LogsFilter(query="service:web-store"),
                processors=[
                    LogsLookupProcessor(
                        type="lookup-processor",
                        name="Shop by number",
                        is_enabled=True,
                        source="shop_id",
                        target="shop_name",
                        lookup_table=["17,Paris", "18,Lyon", "19,Lille"],
                        default_lookup="unknown",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
