"""Update a shared dashboard.

Close the share for now.
"""

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import SharedDashboardUpdateRequest

with Datadog() as client:
    response = client.dashboards.update_public_dashboard(
        token="aaaaaaaaaaaaaaaa-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        body=SharedDashboardUpdateRequest(status="paused"),
    )
    print(response)
