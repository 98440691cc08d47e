"""List global variables."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.list_global_variables()
        print(response)


asyncio.run(main())
