"""List custom metrics by hourly average."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.usage_metering.get_usage_top_avg_metrics_pages(
        month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
    ):
        print(item)
