"""Validate a change to a monitor.

Check a higher threshold.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.validate_existing_monitor(
        monitor_id=os.environ["MONITOR_ID"],
        body=Monitor(
            type="log alert",
            name="Errors in checkout",
            query='logs("service:checkout status:error").index("main").rollup("count").by("version").last("15m") > 200',
            message="@slack-checkout-alerts",
            options=MonitorOptions(
                thresholds=MonitorThresholds(critical=200, warning=100),
                enable_logs_sample=True,
            ),
        ),
    )
    print(response)
