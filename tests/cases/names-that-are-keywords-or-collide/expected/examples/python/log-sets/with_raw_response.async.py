"""Put them."""

import asyncio

from names import AsyncNames


async def main() -> None:
    async with AsyncNames() as client:
        await client.log_sets.with_raw_response_2()


asyncio.run(main())
