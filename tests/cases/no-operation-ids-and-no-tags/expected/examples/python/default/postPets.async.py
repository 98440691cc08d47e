"""postPets."""

import asyncio

from bare import AsyncBare
from bare.models.default import PostPetsRequest


async def main() -> None:
    async with AsyncBare(base_url="http://localhost:8080") as client:
        await client.default.post_pets(body=PostPetsRequest(name="name"))


asyncio.run(main())
