"""List monitors.

Monitors of one team.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.list_monitors_pages(monitor_tags="team:checkout"):
        print(item)
