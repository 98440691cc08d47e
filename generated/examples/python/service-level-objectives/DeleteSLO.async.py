"""Delete an SLO."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.delete_slo(
            slo_id=os.environ["SLO_ID"],
        )
        print(response)


asyncio.run(main())
