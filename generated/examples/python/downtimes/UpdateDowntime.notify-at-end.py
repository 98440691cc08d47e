"""Update a downtime.

Change message and notifications.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.downtimes import Downtime

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.downtimes.update_downtime(
        downtime_id=os.environ["DOWNTIME_ID"],
        body=Downtime(
            message="Nightly batch",
            mute_first_recovery_notification=True,
            notify_end_states=["alert", "warn"],
            notify_end_types=["canceled", "expired"],
        ),
    )
    print(response)
