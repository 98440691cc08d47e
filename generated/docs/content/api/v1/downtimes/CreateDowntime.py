"""Create a downtime.

Silence a service once, for two hours.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import Downtime

now = int(time.time())
# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.create_downtime(
        body=Downtime(
            message="Database upgrade",
            scope=["env:prod", "service:payments"],
            start=now + 3600,
            end=now + 10800,
            timezone="Europe/Madrid",
        ),
    )
    print(response)
