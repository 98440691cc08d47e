"""List pets."""

from pet_store import PetStore

with PetStore() as client:
    response = client.pets.list_pets()
    print(response)
