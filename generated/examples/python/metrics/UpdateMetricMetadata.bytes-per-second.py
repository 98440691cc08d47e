"""Update metric metadata.

Give a throughput metric a unit with a denominator.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.metrics import MetricMetadata

with Datadog() as client:
    response = client.metrics.update_metric_metadata(
        metric_name=os.environ["METRIC_NAME"],
        body=MetricMetadata(
            type="rate",
            unit="byte",
            per_unit="second",
            statsd_interval=10,
        ),
    )
    print(response)
