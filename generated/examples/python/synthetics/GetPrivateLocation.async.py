"""Get a private location."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.get_private_location(
            location_id=os.environ.get(
                "LOCATION_ID",
                "pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f",
            ),
        )
        print(response)


asyncio.run(main())
