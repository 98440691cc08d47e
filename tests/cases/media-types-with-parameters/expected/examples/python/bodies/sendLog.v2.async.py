"""Send a log.

One log of version 2.
"""

import asyncio

from media_types import AsyncMediaTypes
from media_types.models.bodies import Log


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.send_log(
            content_type="application/vnd.log.v2+json; charset=utf-8",
            body=Log(message="a"),
        )
        print(response)


asyncio.run(main())
