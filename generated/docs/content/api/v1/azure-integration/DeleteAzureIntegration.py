"""Disconnect an Azure app registration.

The connection by tenant and client.
"""

from datadog_v1 import Datadog
from datadog_v1.models.azure_integration import AzureAccount

with Datadog() as client:
    response = client.azure_integration.delete_azure_integration(
        body=AzureAccount(
            tenant_name="2c5f0a1e-7b3d-4e8f-9a60-1d2e3f405162",
            client_id="7d9b6c54-3a21-4f0e-8b1d-5c6e7f809112",
        ),
    )
    print(response)
