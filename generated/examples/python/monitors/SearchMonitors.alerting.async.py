"""Search monitors.

What alerts for a team.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.monitors.search_monitors_pages(
            query='status:Alert tag:"team:checkout"',
        ):
            print(item)


asyncio.run(main())
