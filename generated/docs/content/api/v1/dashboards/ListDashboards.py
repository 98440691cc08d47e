"""List dashboards."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.dashboards.list_dashboards_pages():
        print(item)
