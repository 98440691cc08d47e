"""Create a role.

An empty role, without the default permissions.
"""

from datadog_v1 import Datadog
from datadog_v1.models.roles import (
    RoleCreateAttributes,
    RoleCreateData,
    RoleCreateRequest,
)

with Datadog() as client:
    response = client.roles.create_role(
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
