"""List the default locations."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_synthetics_default_locations()
    print(response)
