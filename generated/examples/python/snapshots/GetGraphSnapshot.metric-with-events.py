"""Take a snapshot of a graph.

A metric with deployments over it.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.snapshots.get_graph_snapshot(
        metric_query="sum:trace.http.request.hits{service:checkout}.as_count()",
        start=os.environ.get("START", now - 3600),
        end=os.environ.get("END", now),
        event_query="tags:service:checkout sources:deploy",
    )
    print(response)
