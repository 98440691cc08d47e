"""Cancel a downtime."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    client.downtimes.cancel_downtime(downtime_id=2941976753)
