"""Get them."""

from names import Names

with Names() as client:
    response = client.log_sets.log_get()
    print(response)
