"""List dashboard lists."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboard_lists.list_dashboard_lists()
    print(response)
