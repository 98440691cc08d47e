"""Delete a monitor."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.delete_monitor(monitor_id=os.environ["MONITOR_ID"])
    print(response)
