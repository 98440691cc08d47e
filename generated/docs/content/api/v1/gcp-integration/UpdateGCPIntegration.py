"""Update a GCP connection.

Monitor only production hosts and silence planned shutdowns.
"""

from datadog_v1 import Datadog
from datadog_v1.models.gcp_integration import GCPAccount, GCPMonitoredResourceConfig

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.gcp_integration.update_gcp_integration(
        body=GCPAccount(
            project_id="web-store-prod",
            client_email="datadog-reader@web-store-prod.example.com",
            client_id="172833269717283326970",
            monitored_resource_configs=[
                GCPMonitoredResourceConfig(type="gce_instance", filters=["env:prod"]),
            ],
            automute=True,
        ),
    )
    print(response)
