"""List the downtimes of a monitor."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.list_monitor_downtimes(monitor_id=119766008)
    print(response)
