"""Search monitors.

Metric monitors of the highest priority.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.search_monitors_pages(query="type:metric priority:1"):
        print(item)
