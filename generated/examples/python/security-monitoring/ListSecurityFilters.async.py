"""List security filters."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.list_security_filters()
        print(response)


asyncio.run(main())
