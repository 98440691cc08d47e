"""Get a downtime."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.get_downtime(
        downtime_id=os.environ.get("DOWNTIME_ID", 2941982639),
    )
    print(response)
