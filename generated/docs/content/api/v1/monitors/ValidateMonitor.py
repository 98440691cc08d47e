"""Validate a monitor.

Check a log monitor that notifies by status.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.validate_monitor(
        body=Monitor(
            type="log alert",
            name="Errors in checkout",
            query='logs("service:checkout status:error").index("main").rollup("count").by("source,status").last("5m") > 2',
            message="@slack-checkout-alerts",
            options=MonitorOptions(
                thresholds=MonitorThresholds(critical=2, warning=1),
                notify_by=["status"],
                group_retention_duration="2d",
                on_missing_data="show_and_notify_no_data",
            ),
        ),
    )
    print(response)
