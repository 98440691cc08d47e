"""Create a downtime.

Silence everything until canceled.
"""

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import Downtime

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.create_downtime(
        body=Downtime(message="Data center move", scope=["*"]),
    )
    print(response)
