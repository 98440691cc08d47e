"""List dashboards.

Deleted dashboards that can come back.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.dashboards.list_dashboards_pages(filter_deleted=True):
        print(item)
