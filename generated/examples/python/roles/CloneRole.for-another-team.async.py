"""Clone a role.

The same role for another team.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.roles import RoleClone, RoleCloneAttributes, RoleCloneRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.roles.clone_role(
            role_id=os.environ["ROLE_ID"],
            body=RoleCloneRequest(
                data=RoleClone(
                    type="roles",
                    attributes=RoleCloneAttributes(name="Payments Developers"),
                ),
            ),
        )
        print(response)


asyncio.run(main())
