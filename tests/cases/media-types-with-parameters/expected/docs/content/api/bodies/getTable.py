"""Get a table."""

from media_types import MediaTypes

with MediaTypes() as client:
    response = client.bodies.get_table()
    print(response)
