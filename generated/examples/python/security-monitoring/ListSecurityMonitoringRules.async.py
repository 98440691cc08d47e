"""List detection rules."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for (
            item
        ) in client.security_monitoring.list_security_monitoring_rules_pages():
            print(item)


asyncio.run(main())
