"""Share a dashboard.

Share with everybody who has the link.
"""

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import DashboardGlobalTime, SharedDashboard

with Datadog() as client:
    response = client.dashboards.create_public_dashboard(
        body=SharedDashboard(
            dashboard_id="q5j-8ti-n3k",
            dashboard_type="custom_timeboard",
            share_type="open",
            global_time=DashboardGlobalTime(live_span="1h"),
        ),
    )
    print(response)
