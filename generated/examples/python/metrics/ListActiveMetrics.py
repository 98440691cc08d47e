"""List active metrics."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.list_active_metrics(from_=now - 86400)
    print(response)
