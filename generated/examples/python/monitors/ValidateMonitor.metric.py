"""Validate a monitor.

Check a metric monitor.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.validate_monitor(
        body=Monitor(
            type="metric alert",
            name="High load",
            query="avg(last_5m):avg:system.load.5{env:prod} by {host} > 4",
            message="@ada.park@example.com",
            options=MonitorOptions(thresholds=MonitorThresholds(critical=4)),
        ),
    )
    print(response)
