"""List active metrics.

What the services of a team report in production.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.metrics.list_active_metrics(
        from_=os.environ.get("FROM", now - 86400),
        tag_filter="env:prod AND team:checkout",
    )
    print(response)
