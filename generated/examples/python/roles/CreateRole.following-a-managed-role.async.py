"""Create a role.

A role that follows the standard role.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.roles import (
    RoleCreateAttributes,
    RoleCreateData,
    RoleCreateRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.roles.create_role(
            body=RoleCreateRequest(
                data=RoleCreateData(
                    type="roles",
                    attributes=RoleCreateAttributes(
                        name="Payments Developers",
                        receives_permissions_from=["Datadog Standard Role"],
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
