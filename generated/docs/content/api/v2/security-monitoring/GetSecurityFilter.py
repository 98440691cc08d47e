"""Get a security filter."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.security_monitoring.get_security_filter(
        security_filter_id=os.environ.get("SECURITY_FILTER_ID", "8kq-r4v-2mz"),
    )
    print(response)
