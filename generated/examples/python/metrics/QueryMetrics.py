"""Query metrics."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.query_metrics(
        from_=now - 3600,
        to=now,
        query="avg:system.cpu.idle{env:prod} by {host}",
    )
    print(response)
