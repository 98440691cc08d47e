"""Create a role.

An empty role, without the default permissions.
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
                        name="Contractors",
                        default_permissions_opt_out=True,
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
