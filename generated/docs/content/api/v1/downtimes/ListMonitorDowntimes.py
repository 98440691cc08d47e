"""List the downtimes of a monitor."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.list_monitor_downtimes(
        monitor_id=os.environ.get("MONITOR_ID", 119766008),
    )
    print(response)
