"""Get a security filter."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.get_security_filter(
            security_filter_id=os.environ.get("SECURITY_FILTER_ID", "8kq-r4v-2mz"),
        )
        print(response)


asyncio.run(main())
