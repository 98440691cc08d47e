"""Update a role.

Set the permissions of a role.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.roles import (
    RelationshipToPermissionData,
    RelationshipToPermissions,
    RoleRelationships,
    RoleUpdateAttributes,
    RoleUpdateData,
    RoleUpdateRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.roles.update_role(
            role_id=os.environ["ROLE_ID"],
            body=RoleUpdateRequest(
                data=RoleUpdateData(
                    type="roles",
                    id="3653d3c6-0c75-11ea-ad28-fb5701eabc7d",
                    attributes=RoleUpdateAttributes(name="Checkout Developers"),
                    relationships=RoleRelationships(
                        permissions=RelationshipToPermissions(
                            data=[
                                RelationshipToPermissionData(
                                    type="permissions",
                                    id="1af86ce4-7823-11ea-93dc-d7cad1b1c6cb",
                                ),
                                RelationshipToPermissionData(
                                    type="permissions",
                                    id="4441648c-d8b1-11e9-a77a-1b899a04b304",
                                ),
                            ],
                        ),
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
