"""Delete a private location."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.synthetics.delete_private_location(
            location_id=os.environ["LOCATION_ID"],
        )


asyncio.run(main())
