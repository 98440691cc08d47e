"""Update the triage state of a security signal.

Archive signals of a planned test.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import SignalStateUpdateRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.security_monitoring.edit_security_monitoring_signal_state(
        signal_id=os.environ["SIGNAL_ID"],
        body=SignalStateUpdateRequest(
            state="archived",
            archive_reason="testing_or_maintenance",
            archive_comment="Penetration test of the checkout in July.",
        ),
    )
    print(response)
