"""Get a monitor.

With the groups that alert or warn.
"""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.get_monitor(
        monitor_id=os.environ.get("MONITOR_ID", 158348339),
        group_states="alert,warn",
    )
    print(response)
