"""Update a monitor.

Publish a draft.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.monitors import MonitorUpdateRequest

with Datadog() as client:
    response = client.monitors.update_monitor(
        monitor_id=os.environ["MONITOR_ID"],
        body=MonitorUpdateRequest(draft_status="published"),
    )
    print(response)
