"""List dashboards.

Dashboards with a public link.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.dashboards.list_dashboards_pages(filter_shared=True):
        print(item)
