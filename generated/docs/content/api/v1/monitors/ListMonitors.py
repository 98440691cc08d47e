"""List monitors.

Monitors with their groups that alert or warn.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.monitors.list_monitors_pages(
        group_states="alert,warn",
        name="checkout",
    ):
        print(item)
