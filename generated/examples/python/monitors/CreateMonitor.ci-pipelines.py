"""Create a monitor.

Alert on failed CI pipelines.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.create_monitor(
        body=Monitor(
            type="ci-pipelines alert",
            name="Main branch fails",
            query='ci-pipelines("ci_level:pipeline @git.branch:main @ci.status:error").rollup("count").by("@ci.pipeline.name").last("1h") >= 3',
            message="@slack-build",
            tags=["team:platform"],
            priority=3,
            options=MonitorOptions(thresholds=MonitorThresholds(critical=3, warning=1)),
        ),
    )
    print(response)
