"""List downtimes."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.list_downtimes()
    print(response)
