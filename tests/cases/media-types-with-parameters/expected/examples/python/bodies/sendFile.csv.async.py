"""Send a file.

A table.
"""

import asyncio

from media_types import AsyncMediaTypes


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.send_file(
            body={"file": b"a,b\n1,2\n", "name": "table.csv"},
        )
        print(response)


asyncio.run(main())
