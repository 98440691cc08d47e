"""List SLO corrections."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        async for (
            item
        ) in client.service_level_objective_corrections.list_slo_correction_pages():
            print(item)


asyncio.run(main())
