"""List locations."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.list_locations()
    print(response)
