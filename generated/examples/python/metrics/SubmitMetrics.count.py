"""Submit metrics.

Submit a count, occurrences in an interval.
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
                    metric="checkout.orders.count",
                    type="count",
                    interval=60,
                    points=[[now - 60, 118], [now, 131]],
                    tags=["env:prod", "service:checkout"],
                ),
            ],
        ),
    )
    print(response)
