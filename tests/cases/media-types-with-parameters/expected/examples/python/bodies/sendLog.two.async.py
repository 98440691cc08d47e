"""Send a log.

Two logs.
"""

import asyncio

from media_types import AsyncMediaTypes
from media_types.models.bodies import Log


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.send_log(
            body=[Log(message="a"), Log(message="b")],
        )
        print(response)


asyncio.run(main())
