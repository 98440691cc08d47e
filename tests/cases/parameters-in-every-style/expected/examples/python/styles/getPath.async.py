"""Path."""

import asyncio
import os

from styles import AsyncStyles


async def main() -> None:
    async with AsyncStyles() as client:
        await client.styles.get_path(
            one=os.environ.get("ONE", "a/b c"),
            many=["a", "b"],
            object={"R": 1, "G": 2},
        )


asyncio.run(main())
