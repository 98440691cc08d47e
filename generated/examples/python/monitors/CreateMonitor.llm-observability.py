"""Create a monitor.

Alert on errors of an LLM application.
"""

from datadog_v1 import Datadog
from datadog_v1.models.monitors import Monitor, MonitorOptions, MonitorThresholds

with Datadog() as client:
    response = client.monitors.create_monitor(
        body=Monitor(
            type="llm-observability alert",
            name="Assistant fails often",
            query='llm-observability("@ml_app:support-assistant @status:error").rollup("count").last("2h") > 25',
            message="@slack-assistant",
            options=MonitorOptions(thresholds=MonitorThresholds(critical=25)),
        ),
    )
    print(response)
