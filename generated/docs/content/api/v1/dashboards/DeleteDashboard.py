"""Delete a dashboard."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.delete_dashboard(
        dashboard_id=os.environ["DASHBOARD_ID"],
    )
    print(response)
