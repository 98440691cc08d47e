"""Get a pet."""

from pet_store import PetStore

with PetStore() as client:
    response = client.pets.get_pet(pet_id=7)
    print(response)
