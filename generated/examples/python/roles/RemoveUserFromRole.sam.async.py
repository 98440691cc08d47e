"""Remove a user from a role.

Take the role from one user.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.roles import RelationshipToUser, RelationshipToUserData


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.roles.remove_user_from_role(
            role_id=os.environ["ROLE_ID"],
            body=RelationshipToUser(
                data=RelationshipToUserData(
                    type="users",
                    id="7d1f9c02-4b0e-11ef-8f5a-da7ad0902002",
                ),
            ),
        )
        print(response)


asyncio.run(main())
