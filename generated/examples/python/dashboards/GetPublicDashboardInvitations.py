"""List the invitations to a shared dashboard."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.dashboards.get_public_dashboard_invitations_pages(
        token="aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ):
        print(item)
