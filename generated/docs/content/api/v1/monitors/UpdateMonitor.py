"""Update a monitor.

Give a monitor a new name and message.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.monitors import MonitorUpdateRequest

with Datadog() as client:
    response = client.monitors.update_monitor(
        monitor_id=os.environ["MONITOR_ID"],
        body=MonitorUpdateRequest(
            name="Errors in checkout (all versions)",
            message="@slack-checkout-alerts @sam.ortiz@example.com",
        ),
    )
    print(response)
