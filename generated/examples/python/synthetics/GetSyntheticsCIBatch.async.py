"""Get a CI batch."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_synthetics_ci_batch(
            batch_id=os.environ.get("BATCH_ID", "7bd5ad5b-d5e1-4a0c-93d1-7e8d6e7f0c21"),
        )
        print(response)


asyncio.run(main())
