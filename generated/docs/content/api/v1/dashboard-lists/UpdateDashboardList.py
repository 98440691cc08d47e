"""Rename a dashboard list.

Rename the list after a reorganization.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.dashboard_lists import DashboardList

with Datadog() as client:
    response = client.dashboard_lists.update_dashboard_list(
        list_id=os.environ["LIST_ID"],
        body=DashboardList(name="Checkout and payments"),
    )
    print(response)
