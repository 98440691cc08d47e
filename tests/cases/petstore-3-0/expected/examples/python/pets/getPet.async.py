"""Get a pet."""

import asyncio
import os

from pet_store import AsyncPetStore


async def main() -> None:
    async with AsyncPetStore() as client:
        response = await client.pets.get_pet(pet_id=os.environ.get("PET_ID", 7))
        print(response)


asyncio.run(main())
