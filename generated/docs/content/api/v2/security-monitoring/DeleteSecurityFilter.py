"""Delete a security filter."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.security_monitoring.delete_security_filter(
        security_filter_id=os.environ["SECURITY_FILTER_ID"],
    )
