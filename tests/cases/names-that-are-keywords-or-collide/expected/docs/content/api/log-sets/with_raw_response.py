"""Put them."""

from names import Names

with Names() as client:
    client.log_sets.with_raw_response_2()
