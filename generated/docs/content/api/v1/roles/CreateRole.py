"""Create a role.

A role with two permissions.
"""

from datadog_v1 import Datadog
from datadog_v1.models.roles import (
    RelationshipToPermissionData,
    RelationshipToPermissions,
    RoleCreateAttributes,
    RoleCreateData,
    RoleCreateRequest,
    RoleRelationships,
)

with Datadog() as client:
    response = client.roles.create_role(
        body=RoleCreateRequest(
            data=RoleCreateData(
                type="roles",
                attributes=RoleCreateAttributes(name="Checkout Developers"),
                relationships=RoleRelationships(
                    permissions=RelationshipToPermissions(
                        data=[
                            RelationshipToPermissionData(
                                type="permissions",
                                id="1af86ce4-7823-11ea-93dc-d7cad1b1c6cb",
                            ),
                            RelationshipToPermissionData(
                                type="permissions",
                                id="6f66600e-dd12-11e8-9e55-7f30fbb45e73",
                            ),
                        ],
                    ),
                ),
            ),
        ),
    )
    print(response)
