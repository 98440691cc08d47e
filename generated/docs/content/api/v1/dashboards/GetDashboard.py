"""Get a dashboard."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.get_dashboard(
        dashboard_id=os.environ.get("DASHBOARD_ID", "q5j-8ti-n3k"),
    )
    print(response)
