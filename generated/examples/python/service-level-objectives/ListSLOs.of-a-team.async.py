"""List SLOs.

Objectives of one team.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for item in client.service_level_objectives.list_slos_pages(
            tags_query="team:checkout",
        ):
            print(item)


asyncio.run(main())
