"""Get the uptimes of tests.

Uptime of two tests over one day.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsFetchUptimesPayload

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.fetch_uptimes(
            body=SyntheticsFetchUptimesPayload(
                public_ids=["a7k-3wd-9zp", "q2f-x8n-4cv"],
                from_ts=now - 86400,
                to_ts=now,
            ),
        )
        print(response)


asyncio.run(main())
