"""Create a child organization.

A child organization with billing and plan.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations import (
    OrganizationBilling,
    OrganizationCreateBody,
    OrganizationSubscription,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.organizations.create_child_org(
            body=OrganizationCreateBody(
                name="Web Store Staging",
                billing=OrganizationBilling(type="parent_billing"),
                subscription=OrganizationSubscription(type="pro"),
            ),
        )
        print(response)


asyncio.run(main())
