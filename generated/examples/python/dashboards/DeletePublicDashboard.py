"""Stop sharing a dashboard."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.delete_public_dashboard(
        token="aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    )
    print(response)
