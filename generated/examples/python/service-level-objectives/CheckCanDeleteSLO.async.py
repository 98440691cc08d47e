"""Check whether SLOs can be deleted."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.check_can_delete_slo(
            ids=os.environ.get(
                "IDS",
                "425d71bc3445599f92d7c3848731d220,89fa8ea5e6045df7b43f58ab5a9887cc",
            ),
        )
        print(response)


asyncio.run(main())
