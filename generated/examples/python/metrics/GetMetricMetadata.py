"""Get metric metadata."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.metrics.get_metric_metadata(
        metric_name="checkout.request.duration",
    )
    print(response)
