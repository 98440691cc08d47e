"""List organizations."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.organizations.list_orgs()
        print(response)


asyncio.run(main())
