"""List roles."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.roles.list_roles_pages():
            print(item)


asyncio.run(main())
