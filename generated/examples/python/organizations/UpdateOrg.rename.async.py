"""Update an organization.

Rename the organization.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.organizations import Organization


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.organizations.update_org(
            public_id=os.environ["PUBLIC_ID"],
            body=Organization(
                name="Web Store",
                description="Production of the web store",
            ),
        )
        print(response)


asyncio.run(main())
