"""Send a log.

As a form.
"""

import asyncio

from media_types import AsyncMediaTypes


async def main() -> None:
    async with AsyncMediaTypes() as client:
        response = await client.bodies.send_log(
            content_type="application/x-www-form-urlencoded",
            body={"message": "a & b"},
        )
        print(response)


asyncio.run(main())
