"""Get a security signal."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.get_security_monitoring_signal(
            signal_id=os.environ.get(
                "SIGNAL_ID",
                "AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE",
            ),
        )
        print(response)


asyncio.run(main())
