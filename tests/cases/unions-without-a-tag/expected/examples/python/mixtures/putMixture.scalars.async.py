"""Stir.

With names.
"""

import asyncio
import os

from mixtures import AsyncMixtures
from mixtures.models.mixtures import Live, Mixture, MixtureShapeWide


async def main() -> None:
    async with AsyncMixtures() as client:
        response = await client.mixtures.put_mixture(
            id=os.environ.get("ID", 7),
            body=Mixture(
                span=Live(live="1h"),
                either="six",
                shape=MixtureShapeWide(width=3),
            ),
        )
        print(response)


asyncio.run(main())
