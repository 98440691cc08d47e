"""Get usage by tag and hour."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    for item in client.usage_metering.get_hourly_usage_attribution_pages(
        start_hr=os.environ.get(
            "START_HR",
            time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 259200)),
        ),
        end_hr=time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 252000)),
        usage_type=os.environ.get("USAGE_TYPE", "infra_host_usage"),
    ):
        print(item)
