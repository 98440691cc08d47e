"""Update metric metadata.

Say what a metric measures and how it is called in short.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.metrics import MetricMetadata

with Datadog() as client:
    response = client.metrics.update_metric_metadata(
        metric_name=os.environ["METRIC_NAME"],
        body=MetricMetadata(
            description="Orders that checkout has taken",
            short_name="orders",
        ),
    )
    print(response)
