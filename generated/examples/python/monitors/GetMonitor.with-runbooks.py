"""Get a monitor.

With its runbooks.
"""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.get_monitor(
        monitor_id=os.environ.get("MONITOR_ID", 158348339),
        with_assets=True,
    )
    print(response)
