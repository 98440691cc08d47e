"""Get the usage of an account by month.

With the accounts of customers.
"""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
with Datadog() as client:
    response = client.usage_metering.get_usage_summary(
        start_month=os.environ.get(
            "START_MONTH",
            time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 5184000)),
        ),
        end_month=time.strftime("%Y-%m-01T00:00:00Z", time.gmtime(now - 2592000)),
        include_connected_accounts=True,
    )
    print(response)
