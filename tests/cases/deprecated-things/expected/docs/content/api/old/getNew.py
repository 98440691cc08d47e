"""Get the new thing."""

from old_things import OldThings

with OldThings() as client:
    response = client.old.get_new()
    print(response)
