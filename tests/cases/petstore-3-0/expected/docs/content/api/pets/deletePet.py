"""Give a pet away."""

import os

from pet_store import PetStore

with PetStore() as client:
    client.pets.delete_pet(pet_id=os.environ["PET_ID"])
