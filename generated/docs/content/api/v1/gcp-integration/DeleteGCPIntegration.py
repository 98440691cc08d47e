"""Disconnect a GCP project.

The connection of one project.
"""

from datadog_v1 import Datadog
from datadog_v1.models.gcp_integration import GCPAccount

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.gcp_integration.delete_gcp_integration(
        body=GCPAccount(
            project_id="web-store-prod",
            client_email="datadog-reader@web-store-prod.example.com",
            client_id="172833269717283326970",
        ),
    )
    print(response)
