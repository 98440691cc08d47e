"""Create an SLO.

Uptime of two monitors.
"""

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjectiveRequest,
    SLOThreshold,
)

with Datadog() as client:
    response = client.service_level_objectives.create_slo(
        body=ServiceLevelObjectiveRequest(
            name="Web store is up",
            type="monitor",
            monitor_ids=[112445445, 112445446],
            thresholds=[SLOThreshold(timeframe="30d", target=99.5, warning=99.8)],
            tags=["env:prod", "service:web-store"],
        ),
    )
    print(response)
