"""Delete a restriction query."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.logs_restriction_queries.delete_restriction_query(
            restriction_query_id=os.environ["RESTRICTION_QUERY_ID"],
        )


asyncio.run(main())
