"""Delete a dashboard list."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboard_lists.delete_dashboard_list(list_id=364491)
    print(response)
