"""Create an SLO.

Share of good requests, from two metric queries.
"""

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjectiveQuery,
    ServiceLevelObjectiveRequest,
    SLOThreshold,
)

with Datadog() as client:
    response = client.service_level_objectives.create_slo(
        body=ServiceLevelObjectiveRequest(
            name="Checkout requests succeed",
            description="Share of checkout requests answered without a server error.",
            type="metric",
            query=ServiceLevelObjectiveQuery(
                numerator="sum:trace.http.request.hits{service:checkout,!status:5xx}.as_count()",
                denominator="sum:trace.http.request.hits{service:checkout}.as_count()",
            ),
            thresholds=[
                SLOThreshold(timeframe="7d", target=99.9, warning=99.95),
                SLOThreshold(timeframe="30d", target=99.8),
            ],
            timeframe="7d",
            target_threshold=99.9,
            warning_threshold=99.95,
            tags=["env:prod", "team:payments"],
        ),
    )
    print(response)
