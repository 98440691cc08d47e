"""Update a downtime.

Move the end of a downtime.
"""

import os
import time

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import Downtime

now = int(time.time())
# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.update_downtime(
        downtime_id=os.environ["DOWNTIME_ID"],
        body=Downtime(end=now + 21600),
    )
    print(response)
