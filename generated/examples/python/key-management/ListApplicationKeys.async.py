"""List application keys."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.key_management.list_application_keys()
        print(response)


asyncio.run(main())
