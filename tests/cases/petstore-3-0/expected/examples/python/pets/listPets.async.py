"""List pets."""

import asyncio

from pet_store import AsyncPetStore


async def main() -> None:
    async with AsyncPetStore() as client:
        response = await client.pets.list_pets()
        print(response)


asyncio.run(main())
