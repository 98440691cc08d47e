"""Update a downtime.

Let a downtime stay until it is canceled.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import Downtime

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.update_downtime(
        downtime_id=os.environ["DOWNTIME_ID"],
        body=Downtime(end=None),
    )
    print(response)
