"""deletePetsByPetId."""

import os

from bare import Bare

with Bare(base_url="http://localhost:8080") as client:
    client.default.delete_pets_by_pet_id(pet_id=os.environ["PET_ID"])
