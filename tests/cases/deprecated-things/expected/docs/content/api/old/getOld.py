"""Get the old thing."""

from old_things import OldThings

# Deprecated: do not use it in anything new.
with OldThings() as client:
    response = client.old.get_old()
    print(response)
