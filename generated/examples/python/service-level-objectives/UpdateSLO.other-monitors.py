"""Update an SLO.

Measure a monitor SLO by other monitors.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjective,
    SLOThreshold,
)

with Datadog() as client:
    response = client.service_level_objectives.update_slo(
        slo_id=os.environ["SLO_ID"],
        body=ServiceLevelObjective(
            name="Checkout is up",
            type="monitor",
            monitor_ids=[34822915, 34822916],
            thresholds=[SLOThreshold(timeframe="30d", target=99.9)],
            tags=["env:prod", "service:checkout", "team:checkout"],
        ),
    )
    print(response)
