"""deletePetsByPetId."""

import asyncio
import os

from bare import AsyncBare


async def main() -> None:
    async with AsyncBare(base_url="http://localhost:8080") as client:
        await client.default.delete_pets_by_pet_id(pet_id=os.environ["PET_ID"])


asyncio.run(main())
