"""Delete a dashboard."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.delete_dashboard(dashboard_id="q5j-8ti-n3k")
    print(response)
