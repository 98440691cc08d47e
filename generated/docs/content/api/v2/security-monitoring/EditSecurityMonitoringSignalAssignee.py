"""Assign a security signal.

Assign a signal to a user.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import SignalAssigneeUpdateRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.security_monitoring.edit_security_monitoring_signal_assignee(
        signal_id=os.environ["SIGNAL_ID"],
        body=SignalAssigneeUpdateRequest(
            assignee="773b045d-ccf8-4808-bd3b-955ef6a8c940",
        ),
    )
    print(response)
