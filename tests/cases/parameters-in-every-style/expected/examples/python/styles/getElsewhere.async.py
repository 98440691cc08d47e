"""Headers and cookies."""

import asyncio
import os

from styles import AsyncStyles


async def main() -> None:
    async with AsyncStyles() as client:
        await client.styles.get_elsewhere(
            x_trace=os.environ.get("X_TRACE", "abc"),
            x_many=[1, 2],
            session=os.environ.get("SESSION", "s1"),
        )


asyncio.run(main())
