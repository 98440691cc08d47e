"""Update a shared dashboard.

Let the share run until a later date and viewers choose the environment.
"""

import os
import time
from datetime import UTC, datetime

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    SelectableTemplateVariableItems,
    SharedDashboardUpdateRequest,
)

now = int(time.time())
with Datadog() as client:
    response = client.dashboards.update_public_dashboard(
        token=os.environ["TOKEN"],
        body=SharedDashboardUpdateRequest(
            expiration=datetime.fromtimestamp(now + 7776000, UTC),
            global_time_selectable_enabled=True,
            selectable_template_vars=[
                SelectableTemplateVariableItems(
                    name="env",
                    prefix="env",
                    default_value="prod",
                    visible_tags=["prod", "staging"],
                ),
            ],
        ),
    )
    print(response)
