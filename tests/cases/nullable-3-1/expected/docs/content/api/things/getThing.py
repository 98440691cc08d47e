"""Get the thing."""

from nullable import Nullable

with Nullable() as client:
    response = client.things.get_thing()
    print(response)
