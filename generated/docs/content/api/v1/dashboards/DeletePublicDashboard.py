"""Stop sharing a dashboard."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.dashboards.delete_public_dashboard(token=os.environ["TOKEN"])
    print(response)
