"""Send a log.

A line.
"""

import asyncio

from media_types import AsyncMediaTypes


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.send_log(
            content_type="text/plain;charset=utf-8",
            body="just text",
        )
        print(response)


asyncio.run(main())
