"""Give a pet away."""

from pet_store import PetStore

with PetStore() as client:
    client.pets.delete_pet(pet_id=7)
