"""Share a dashboard.

Embed a screen in a status page.
"""

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    DashboardGlobalTime,
    SharedDashboard,
    ViewingPreferences,
)

with Datadog() as client:
    response = client.dashboards.create_public_dashboard(
        body=SharedDashboard(
            dashboard_id="m7e-2vx-r4w",
            dashboard_type="custom_screenboard",
            share_type="embed",
            embeddable_domains=["https://status.example.com"],
            global_time=DashboardGlobalTime(live_span="4h"),
            viewing_preferences=ViewingPreferences(theme="dark", high_density=True),
        ),
    )
    print(response)
