"""Create a pipeline.

Add columns of a reference table.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsPipeline,
    ReferenceTableLogsLookupProcessor,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Merchant details",
                is_enabled=True,
                filter=LogsFilter(query="service:payments"),
                processors=[
                    ReferenceTableLogsLookupProcessor(
                        type="lookup-processor",
                        name="Merchant by ID",
                        is_enabled=True,
                        source="merchant_id",
                        target="merchant",
                        lookup_enrichment_table="merchants",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
