"""getPetsByPetId."""

import os

from bare import Bare

with Bare(base_url="http://localhost:8080") as client:
    response = client.default.get_pets_by_pet_id(pet_id=os.environ.get("PET_ID", 1))
    print(response)
