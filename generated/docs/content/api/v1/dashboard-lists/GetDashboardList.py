"""Get a dashboard list."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboard_lists.get_dashboard_list(
        list_id=os.environ.get("LIST_ID", 364491),
    )
    print(response)
