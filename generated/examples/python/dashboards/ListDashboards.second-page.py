"""List dashboards.

The second page.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.dashboards.list_dashboards_pages(count=100, start=100):
        print(item)
