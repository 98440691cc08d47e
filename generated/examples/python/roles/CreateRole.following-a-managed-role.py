"""Create a role.

A role that follows the standard role.
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
                    name="Payments Developers",
                    receives_permissions_from=["Datadog Standard Role"],
                ),
            ),
        ),
    )
    print(response)
