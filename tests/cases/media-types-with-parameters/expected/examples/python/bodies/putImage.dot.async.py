"""Put an image.

A dot.
"""

import asyncio

from media_types import AsyncMediaTypes


async def main() -> None:
    async with AsyncMediaTypes() as client:
        await client.bodies.put_image(body=b"not really an image")


asyncio.run(main())
