"""Take a snapshot of a graph.

A metric by host.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.snapshots.get_graph_snapshot(
        metric_query="avg:system.cpu.user{env:prod} by {host}",
        start=os.environ.get("START", now - 3600),
        end=os.environ.get("END", now),
    )
    print(response)
