"""Delete several dashboards.

Delete two dashboards.
"""

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    DashboardBulkActionData,
    DashboardBulkDeleteRequest,
)

with Datadog() as client:
    client.dashboards.delete_dashboards(
        body=DashboardBulkDeleteRequest(
            data=[
                DashboardBulkActionData(id="q5j-8ti-n3k", type="dashboard"),
                DashboardBulkActionData(id="m7e-2vx-r4w", type="dashboard"),
            ],
        ),
    )
