"""Get the billable usage of an account."""

import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.usage_metering.get_usage_billable_summary(
        month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
    )
    print(response)
