"""List the invitations to a shared dashboard."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.dashboards.get_public_dashboard_invitations_pages(
        token=os.environ.get(
            "TOKEN",
            "aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    ):
        print(item)
