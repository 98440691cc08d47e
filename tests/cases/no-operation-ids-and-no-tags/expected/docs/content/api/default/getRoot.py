"""getRoot."""

from bare import Bare

with Bare(base_url="http://localhost:8080") as client:
    client.default.get_root()
