"""Get an SLO."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.get_slo(
            slo_id=os.environ.get("SLO_ID", "425d71bc3445599f92d7c3848731d220"),
        )
        print(response)


asyncio.run(main())
