"""postPets."""

from bare import Bare
from bare.models.default import PostPetsRequest

with Bare(base_url="http://localhost:8080") as client:
    client.default.post_pets(body=PostPetsRequest(name="name"))
