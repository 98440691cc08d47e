"""Get usage by tag and month."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.usage_metering.get_monthly_usage_attribution_pages(
        start_month=os.environ.get(
            "START_MONTH",
            time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 5184000)),
        ),
        end_month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
        fields=os.environ.get("FIELDS", "infra_host_usage"),
    ):
        print(item)
