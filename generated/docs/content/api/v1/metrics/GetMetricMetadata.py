"""Get metric metadata."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.metrics.get_metric_metadata(
        metric_name=os.environ.get("METRIC_NAME", "checkout.request.duration"),
    )
    print(response)
