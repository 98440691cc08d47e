"""Search monitor groups."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.search_monitor_groups_pages():
        print(item)
