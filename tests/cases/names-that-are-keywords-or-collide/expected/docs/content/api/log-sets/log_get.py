"""Get them once more."""

from names import Names

with Names() as client:
    client.log_sets.log_get_2()
