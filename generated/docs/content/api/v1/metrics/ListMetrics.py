"""Search metrics."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.metrics.list_metrics(
        q=os.environ.get("Q", "metrics:checkout.orders"),
    )
    print(response)
