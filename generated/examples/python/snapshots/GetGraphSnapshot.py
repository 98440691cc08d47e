"""Take a snapshot of a graph."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.snapshots.get_graph_snapshot(start=now - 3600, end=now)
    print(response)
