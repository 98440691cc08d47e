"""Get a shared dashboard."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.get_public_dashboard(
        token=os.environ.get(
            "TOKEN",
            "aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    )
    print(response)
