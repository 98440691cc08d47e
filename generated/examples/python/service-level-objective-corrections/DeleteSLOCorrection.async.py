"""Delete an SLO correction."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.service_level_objective_corrections.delete_slo_correction(
            slo_correction_id=os.environ["SLO_CORRECTION_ID"],
        )


asyncio.run(main())
