"""Get hourly usage of Incident Management."""

import os
import time

from datadog_v1 import Datadog

now = int(time.time())
# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.usage_metering.get_incident_management(
        start_hr=os.environ.get(
            "START_HR",
            time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 172800)),
        ),
        end_hr=time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(now - 165600)),
    )
    print(response)
