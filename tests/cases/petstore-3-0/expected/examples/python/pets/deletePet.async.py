"""Give a pet away."""

import asyncio
import os

from pet_store import AsyncPetStore


async def main() -> None:
    async with AsyncPetStore() as client:
        await client.pets.delete_pet(pet_id=os.environ["PET_ID"])


asyncio.run(main())
