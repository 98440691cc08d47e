"""Stir.

With a span.
"""

import asyncio
import os

from mixtures import AsyncMixtures
from mixtures.models.mixtures import Fixed, Mixture


async def main() -> None:
    async with AsyncMixtures() as client:
        response = await client.mixtures.put_mixture(
            id=os.environ.get("ID", 7),
            body=Mixture(
                span=Fixed(from_=1, to=2),
                either=[1, 2.5, "six"],
                nothing=None,
            ),
        )
        print(response)


asyncio.run(main())
