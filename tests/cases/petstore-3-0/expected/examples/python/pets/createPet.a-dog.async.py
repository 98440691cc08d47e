"""Take in a pet.

A dog.
"""

import asyncio

from pet_store import AsyncPetStore
from pet_store.models.pets import NewPet


async def main() -> None:
    async with AsyncPetStore() as client:
        response = await client.pets.create_pet(
            body=NewPet(name="Rex", kind="dog", weight=12.5),
        )
        print(response)


asyncio.run(main())
