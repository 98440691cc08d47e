"""Cancel downtimes by scope.

Cancel the downtimes of staging.
"""

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import CancelDowntimesByScopeRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.cancel_downtimes_by_scope(
        body=CancelDowntimesByScopeRequest(scope="env:staging"),
    )
    print(response)
