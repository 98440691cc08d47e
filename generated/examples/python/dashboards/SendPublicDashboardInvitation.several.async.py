"""Send invitations to a shared dashboard.

Invite two people.
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
        response = await client.dashboards.send_public_dashboard_invitation(
            token=os.environ["TOKEN"],
            body=SharedDashboardInvites(
                data=[
                    SharedDashboardInvitesDataObject(
                        type="public_dashboard_invitation",
                        attributes=SharedDashboardInvitesDataObjectAttributes(
                            email="priya.rao@example.com",
                        ),
                    ),
                    SharedDashboardInvitesDataObject(
                        type="public_dashboard_invitation",
                        attributes=SharedDashboardInvitesDataObjectAttributes(
                            email="sam.ortiz@example.org",
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
