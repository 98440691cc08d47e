"""Get more of them."""

from names import Names

with Names() as client:
    client.log_sets_2.log_get()
