"""Assign a security signal.

Take a signal from its assignee.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import SignalAssigneeUpdateRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.security_monitoring.edit_security_monitoring_signal_assignee(
        signal_id=os.environ["SIGNAL_ID"],
        body=SignalAssigneeUpdateRequest(assignee="", version=2),
    )
    print(response)
