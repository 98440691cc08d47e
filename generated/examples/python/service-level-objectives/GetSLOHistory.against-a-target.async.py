"""Get the history of an SLO.

Error budget against another target.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.get_slo_history(
            slo_id=os.environ.get("SLO_ID", "425d71bc3445599f92d7c3848731d220"),
            from_ts=os.environ.get("FROM_TS", now - 604800),
            to_ts=os.environ.get("TO_TS", now),
            target=99.9,
        )
        print(response)


asyncio.run(main())
