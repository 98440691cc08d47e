"""Search monitors.

What is muted.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.search_monitors_pages(query="muted:true"):
        print(item)
