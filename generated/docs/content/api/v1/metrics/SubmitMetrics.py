"""Submit metrics.

Submit a gauge, the value at a moment.
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
                    metric="checkout.queue.length",
                    type="gauge",
                    points=[[now, 42]],
                    host="web-01.example.com",
                    tags=["env:prod", "service:checkout"],
                ),
            ],
        ),
    )
    print(response)
