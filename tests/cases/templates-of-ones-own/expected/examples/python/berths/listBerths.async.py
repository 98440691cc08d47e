"""List berths."""

import asyncio

from harbour import AsyncHarbour


async def main() -> None:
    async with AsyncHarbour() as client:
        response = await client.berths.list_berths()
        print(response)


asyncio.run(main())
