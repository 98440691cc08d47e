"""Check an API key."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.authentication.validate()
        print(response)


asyncio.run(main())
