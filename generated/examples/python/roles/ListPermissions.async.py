"""List permissions."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.roles.list_permissions()
        print(response)


asyncio.run(main())
