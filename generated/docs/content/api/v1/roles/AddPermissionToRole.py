"""Add a permission to a role.

Let the role change monitors.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.roles import (
    RelationshipToPermission,
    RelationshipToPermissionData,
)

with Datadog() as client:
    response = client.roles.add_permission_to_role(
        role_id=os.environ["ROLE_ID"],
        body=RelationshipToPermission(
            data=RelationshipToPermissionData(
                type="permissions",
                id="6f66600e-dd12-11e8-9e55-7f30fbb45e73",
            ),
        ),
    )
    print(response)
