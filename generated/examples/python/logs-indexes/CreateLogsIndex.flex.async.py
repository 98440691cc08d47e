"""Create an index.

An index whose logs move to the Flex tier.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes import LogsIndex
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_indexes.create_logs_index(
            body=LogsIndex(
                name="audit",
                filter=LogsFilter(query="source:audit"),
                num_retention_days=7,
                num_flex_logs_retention_days=360,
            ),
        )
        print(response)


asyncio.run(main())
