"""Create a child organization.

A child organization for staging.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations import OrganizationCreateBody


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.organizations.create_child_org(
            body=OrganizationCreateBody(name="Web Store Staging"),
        )
        print(response)


asyncio.run(main())
