"""List active metrics.

What one host reports.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.list_active_metrics(
        from_=os.environ.get("FROM", now - 86400),
        host="web-01.example.com",
    )
    print(response)
