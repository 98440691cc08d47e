"""List users."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.list_users()
        print(response)


asyncio.run(main())
