"""Get the restriction query of a role."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_restriction_queries.get_role_restriction_query(
            role_id=os.environ.get("ROLE_ID", "3653d3c6-0c75-11ea-ad28-fb5701eabc7d"),
        )
        print(response)


asyncio.run(main())
