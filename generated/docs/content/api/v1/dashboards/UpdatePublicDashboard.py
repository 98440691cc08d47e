"""Update a shared dashboard.

Open an invite-only share to everybody.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    SharedDashboardUpdateRequest,
    SharedDashboardUpdateRequestGlobalTime,
)

with Datadog() as client:
    response = client.dashboards.update_public_dashboard(
        token=os.environ["TOKEN"],
        body=SharedDashboardUpdateRequest(
            share_type="open",
            invitees=[],
            global_time=SharedDashboardUpdateRequestGlobalTime(live_span="15m"),
        ),
    )
    print(response)
