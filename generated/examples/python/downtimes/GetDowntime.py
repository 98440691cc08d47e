"""Get a downtime."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.get_downtime(downtime_id=2941982639)
    print(response)
