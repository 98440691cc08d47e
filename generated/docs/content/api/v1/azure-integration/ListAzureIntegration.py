"""List Azure connections."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.azure_integration.list_azure_integration()
    print(response)
