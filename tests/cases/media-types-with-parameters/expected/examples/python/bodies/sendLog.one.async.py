"""Send a log.

One log.
"""

import asyncio

from media_types import AsyncMediaTypes
from media_types.models.bodies import Log


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.send_log(
            content_type="application/json;simple",
            body=Log(message="a"),
        )
        print(response)


asyncio.run(main())
