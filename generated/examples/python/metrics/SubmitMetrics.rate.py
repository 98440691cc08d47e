"""Submit metrics.

Submit a rate, occurrences per second.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.metrics import MetricsPayload, Series

now = int(time.time())
with Datadog() as client:
    response = client.metrics.submit_metrics(
        body=MetricsPayload(
            series=[
                Series(
                    metric="catalog.requests.per_second",
                    type="rate",
                    interval=10,
                    points=[[now, 57.4]],
                    host="catalog-01.example.com",
                    tags=["env:prod", "service:catalog"],
                ),
            ],
        ),
    )
    print(response)
