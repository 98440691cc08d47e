"""Search monitor groups."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.search_monitor_groups()
    print(response)
