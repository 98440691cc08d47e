"""Create a monitor.

Alert when a process is not running.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.create_monitor(
        body=Monitor(
            type="process alert",
            name="nginx is not running",
            query='processes("nginx").over("env:prod").by("host").rollup("count").last("5m") < 1',
            message="nginx is down on {{host.name}}. @pagerduty-web",
            tags=["team:web"],
            options=MonitorOptions(
                thresholds=MonitorThresholds(critical=1),
                notify_no_data=True,
                no_data_timeframe=10,
            ),
        ),
    )
    print(response)
