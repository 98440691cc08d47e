"""Clone a role.

The same role for another team.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.roles import RoleClone, RoleCloneAttributes, RoleCloneRequest

with Datadog() as client:
    response = client.roles.clone_role(
        role_id=os.environ["ROLE_ID"],
        body=RoleCloneRequest(
            data=RoleClone(
                type="roles",
                attributes=RoleCloneAttributes(name="Payments Developers"),
            ),
        ),
    )
    print(response)
