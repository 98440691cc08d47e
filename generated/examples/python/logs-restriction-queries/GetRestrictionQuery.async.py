"""Get a restriction query."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_restriction_queries.get_restriction_query(
            restriction_query_id=os.environ.get(
                "RESTRICTION_QUERY_ID",
                "79a0e60a-644a-11ea-ad29-43329f7f58b5",
            ),
        )
        print(response)


asyncio.run(main())
