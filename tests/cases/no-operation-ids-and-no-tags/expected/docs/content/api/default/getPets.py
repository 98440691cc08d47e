"""getPets."""

from bare import Bare

with Bare(base_url="http://localhost:8080") as client:
    response = client.default.get_pets()
    print(response)
