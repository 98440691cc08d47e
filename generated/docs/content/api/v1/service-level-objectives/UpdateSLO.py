"""Update an SLO.

Raise the target of a metric SLO.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjective,
    ServiceLevelObjectiveQuery,
    SLOThreshold,
)

with Datadog() as client:
    response = client.service_level_objectives.update_slo(
        slo_id=os.environ["SLO_ID"],
        body=ServiceLevelObjective(
            name="Checkout requests succeed",
            description="Share of checkout requests answered without a server error.",
            type="metric",
            query=ServiceLevelObjectiveQuery(
                numerator="sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()",
                denominator="sum:trace.http.request.hits{service:checkout}.as_count()",
            ),
            thresholds=[SLOThreshold(timeframe="30d", target=99.95, warning=99.97)],
            tags=["env:prod", "team:payments"],
        ),
    )
    print(response)
