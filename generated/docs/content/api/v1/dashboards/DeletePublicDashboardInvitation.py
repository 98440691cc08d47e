"""Revoke invitations to a shared dashboard.

Take back one invitation.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.dashboards import (
    SharedDashboardInvites,
    SharedDashboardInvitesDataObject,
    SharedDashboardInvitesDataObjectAttributes,
)

with Datadog() as client:
    client.dashboards.delete_public_dashboard_invitation(
        token=os.environ["TOKEN"],
        body=SharedDashboardInvites(
            data=SharedDashboardInvitesDataObject(
                type="public_dashboard_invitation",
                attributes=SharedDashboardInvitesDataObjectAttributes(
                    email="sam.ortiz@example.org",
                ),
            ),
        ),
    )
