"""Update the order of indexes.

Try the audit index first.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes import LogsIndexesOrder


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_indexes.update_logs_index_order(
            body=LogsIndexesOrder(index_names=["audit", "payments", "main"]),
        )
        print(response)


asyncio.run(main())
