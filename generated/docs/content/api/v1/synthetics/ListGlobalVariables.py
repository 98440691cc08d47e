"""List global variables."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.list_global_variables()
    print(response)
