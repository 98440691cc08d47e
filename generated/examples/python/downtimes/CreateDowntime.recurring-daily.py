"""Create a downtime.

Silence every second day, five times.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import Downtime, DowntimeRecurrence

now = int(time.time())
# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.create_downtime(
        body=Downtime(
            scope=["env:staging"],
            start=now + 3600,
            end=now + 7200,
            timezone="America/New_York",
            recurrence=DowntimeRecurrence(type="days", period=2, until_occurrences=5),
        ),
    )
    print(response)
