"""Send invitations to a shared dashboard.

Invite one person.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    SharedDashboardInvites,
    SharedDashboardInvitesDataObject,
    SharedDashboardInvitesDataObjectAttributes,
)

with Datadog() as client:
    response = client.dashboards.send_public_dashboard_invitation(
        token=os.environ["TOKEN"],
        body=SharedDashboardInvites(
            data=SharedDashboardInvitesDataObject(
                type="public_dashboard_invitation",
                attributes=SharedDashboardInvitesDataObjectAttributes(
                    email="priya.rao@example.com",
                ),
            ),
        ),
    )
    print(response)
