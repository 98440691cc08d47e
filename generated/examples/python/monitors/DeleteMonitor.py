"""Delete a monitor."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.monitors.delete_monitor(monitor_id=158348339)
    print(response)
