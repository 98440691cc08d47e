"""Update a shared dashboard.

Close the share for now.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import SharedDashboardUpdateRequest

with Datadog() as client:
    response = client.dashboards.update_public_dashboard(
        token=os.environ["TOKEN"],
        body=SharedDashboardUpdateRequest(status="paused"),
    )
    print(response)
