"""Take in a pet.

A dog.
"""

from pet_store import PetStore
from pet_store.models.pets import NewPet

with PetStore() as client:
    response = client.pets.create_pet(body=NewPet(name="Rex", kind="dog", weight=12.5))
    print(response)
