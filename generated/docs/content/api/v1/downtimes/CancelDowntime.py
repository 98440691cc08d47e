"""Cancel a downtime."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    client.downtimes.cancel_downtime(downtime_id=os.environ["DOWNTIME_ID"])
