"""Query metrics.

Share of failed requests in percent.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.query_metrics(
        from_=os.environ.get("FROM", now - 3600),
        to=os.environ.get("TO", now),
        query=os.environ.get(
            "QUERY",
            "sum:trace.http.request.errors{service:checkout}.as_count() / sum:trace.http.request.hits{service:checkout}.as_count() * 100",
        ),
    )
    print(response)
