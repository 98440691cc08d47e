"""List the invitations to a shared dashboard."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.dashboards.get_public_dashboard_invitations_pages(
            token=os.environ.get(
                "TOKEN",
                "aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            ),
        ):
            print(item)


asyncio.run(main())
