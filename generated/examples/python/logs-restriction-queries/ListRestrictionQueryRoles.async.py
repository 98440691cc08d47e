"""List the roles of a restriction query."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for (
            item
        ) in client.logs_restriction_queries.list_restriction_query_roles_pages(
            restriction_query_id=os.environ.get(
                "RESTRICTION_QUERY_ID",
                "79a0e60a-644a-11ea-ad29-43329f7f58b5",
            ),
        ):
            print(item)


asyncio.run(main())
