"""Create a monitor.

Combine two monitors.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions

with Datadog() as client:
    response = client.monitors.create_monitor(
        body=Monitor(
            type="composite",
            name="Slow and under load",
            query="34822915 && !34822916",
            message="Latency is up although the load is not. @ada.park@example.com",
            tags=["team:platform"],
            options=MonitorOptions(renotify_interval=120),
        ),
    )
    print(response)
