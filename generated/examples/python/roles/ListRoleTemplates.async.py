"""List role templates."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.roles.list_role_templates()
        print(response)


asyncio.run(main())
