"""Delete a security filter."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.security_monitoring.delete_security_filter(
            security_filter_id=os.environ["SECURITY_FILTER_ID"],
        )


asyncio.run(main())
