"""Create a dashboard list.

A list for the checkout team.
"""

from datadog_v1 import Datadog
from datadog_v1.models.dashboard_lists import DashboardList

with Datadog() as client:
    response = client.dashboard_lists.create_dashboard_list(
        body=DashboardList(name="Checkout team"),
    )
    print(response)
