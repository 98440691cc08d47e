"""Update metric metadata.

Say what a metric measures and in which unit.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.metrics import MetricMetadata

with Datadog() as client:
    response = client.metrics.update_metric_metadata(
        metric_name=os.environ["METRIC_NAME"],
        body=MetricMetadata(
            type="gauge",
            description="Time to answer a checkout request",
            short_name="checkout duration",
            unit="second",
        ),
    )
    print(response)
