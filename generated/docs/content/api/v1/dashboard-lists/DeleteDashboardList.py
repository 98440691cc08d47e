"""Delete a dashboard list."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboard_lists.delete_dashboard_list(
        list_id=os.environ["LIST_ID"],
    )
    print(response)
