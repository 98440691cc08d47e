"""Create a monitor.

Alert on a metric for each host.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.create_monitor(
        body=Monitor(
            type="metric alert",
            name="High CPU on production hosts",
            query="avg(last_5m):avg:system.cpu.user{env:prod} by {host} > 90",
            message="CPU above {{threshold}} percent on {{host.name}}. @ada.park@example.com",
            tags=["team:platform", "env:prod"],
            priority=2,
            options=MonitorOptions(
                thresholds=MonitorThresholds(
                    critical=90,
                    critical_recovery=85,
                    warning=80,
                ),
                evaluation_delay=60,
                new_group_delay=300,
                notify_no_data=True,
                no_data_timeframe=20,
                renotify_interval=60,
                renotify_statuses=["alert", "no data"],
                include_tags=True,
            ),
        ),
    )
    print(response)
