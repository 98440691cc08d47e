"""Get a shared dashboard."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.get_public_dashboard(
            token=os.environ.get(
                "TOKEN",
                "aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            ),
        )
        print(response)


asyncio.run(main())
