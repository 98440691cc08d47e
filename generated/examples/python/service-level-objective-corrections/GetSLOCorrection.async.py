"""Get an SLO correction."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objective_corrections.get_slo_correction(
            slo_correction_id=os.environ.get(
                "SLO_CORRECTION_ID",
                "ec8f9488-d1d8-11ec-bc64-da7ad0902002",
            ),
        )
        print(response)


asyncio.run(main())
