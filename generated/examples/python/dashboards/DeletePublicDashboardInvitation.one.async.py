"""Revoke invitations to a shared dashboard.

Take back one invitation.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    SharedDashboardInvites,
    SharedDashboardInvitesDataObject,
    SharedDashboardInvitesDataObjectAttributes,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.dashboards.delete_public_dashboard_invitation(
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


asyncio.run(main())
