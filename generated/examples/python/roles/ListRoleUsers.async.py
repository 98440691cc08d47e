"""List the users of a role."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.roles.list_role_users_pages(
            role_id=os.environ.get("ROLE_ID", "3653d3c6-0c75-11ea-ad28-fb5701eabc7d"),
        ):
            print(item)


asyncio.run(main())
