"""List the invitations to a shared dashboard."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.get_public_dashboard_invitations(
        token="aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    )
    print(response)
