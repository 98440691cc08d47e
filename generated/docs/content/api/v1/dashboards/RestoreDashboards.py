"""Restore deleted dashboards.

Bring back two dashboards.
"""

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    DashboardBulkActionData,
    DashboardRestoreRequest,
)

with Datadog() as client:
    client.dashboards.restore_dashboards(
        body=DashboardRestoreRequest(
            data=[
                DashboardBulkActionData(id="q5j-8ti-n3k", type="dashboard"),
                DashboardBulkActionData(id="m7e-2vx-r4w", type="dashboard"),
            ],
        ),
    )
