"""Update the triage state of a security signal.

Take a signal under review.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import SignalStateUpdateRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.security_monitoring.edit_security_monitoring_signal_state(
        signal_id=os.environ["SIGNAL_ID"],
        body=SignalStateUpdateRequest(state="under_review"),
    )
    print(response)
