"""Query metrics.

CPU of each host.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.query_metrics(
        from_=os.environ.get("FROM", now - 3600),
        to=os.environ.get("TO", now),
        query=os.environ.get("QUERY", "avg:system.cpu.user{env:prod} by {host}"),
    )
    print(response)
