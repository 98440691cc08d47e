"""Submit distribution points.

Submit the request durations of one minute.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.metrics import (
    DistributionPointsPayload,
    DistributionPointsSeries,
)

now = int(time.time())
with Datadog() as client:
    response = client.metrics.submit_distribution_points(
        body=DistributionPointsPayload(
            series=[
                DistributionPointsSeries(
                    metric="checkout.request.duration",
                    type="distribution",
                    points=[[now, [0.021, 0.034, 0.029, 0.412]]],
                    host="web-01.example.com",
                    tags=["env:prod", "service:checkout"],
                ),
            ],
        ),
    )
    print(response)
