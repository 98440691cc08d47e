"""Get a pet."""

import os

from pet_store import PetStore

with PetStore() as client:
    response = client.pets.get_pet(pet_id=os.environ.get("PET_ID", 7))
    print(response)
