"""Create a monitor.

Alert on events.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.create_monitor(
        body=Monitor(
            type="event-v2 alert",
            name="Pods killed for lack of memory",
            query='events("source:kubernetes OOMKilled").rollup("count").by("kube_cluster_name").last("15m") > 5',
            message="@slack-platform-alerts",
            tags=["team:platform"],
            options=MonitorOptions(
                thresholds=MonitorThresholds(critical=5),
                on_missing_data="resolve",
                enable_samples=True,
            ),
        ),
    )
    print(response)
