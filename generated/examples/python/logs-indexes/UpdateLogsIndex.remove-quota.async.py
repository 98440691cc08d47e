"""Update an index.

Take the daily quota away.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes import LogsIndexUpdateRequest
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_indexes.update_logs_index(
            name=os.environ["NAME"],
            body=LogsIndexUpdateRequest(
                filter=LogsFilter(query="service:payments"),
                disable_daily_limit=True,
                num_retention_days=30,
            ),
        )
        print(response)


asyncio.run(main())
