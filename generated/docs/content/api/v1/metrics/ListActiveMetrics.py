"""List active metrics."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.list_active_metrics(
        from_=os.environ.get("FROM", now - 86400),
    )
    print(response)
