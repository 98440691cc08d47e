"""Get a berth."""

import asyncio
import os

from harbour import AsyncHarbour


async def main() -> None:
    async with AsyncHarbour() as client:
        response = await client.berths.get_berth(number=os.environ.get("NUMBER", 7))
        print(response)


asyncio.run(main())
