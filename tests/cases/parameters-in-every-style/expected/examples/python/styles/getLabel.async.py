"""Label and matrix."""

import asyncio

from styles import AsyncStyles


async def main() -> None:
    async with AsyncStyles() as client:
        await client.styles.get_label(one=["a", "b"], many=[1, 2])


asyncio.run(main())
