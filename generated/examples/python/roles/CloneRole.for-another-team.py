"""Clone a role.

The same role for another team.
"""

from datadog_v1 import Datadog
from datadog_v1.models.roles import RoleClone, RoleCloneAttributes, RoleCloneRequest

with Datadog() as client:
    response = client.roles.clone_role(
        role_id="3653d3c6-0c75-11ea-ad28-fb5701eabc7d",
        body=RoleCloneRequest(
            data=RoleClone(
                type="roles",
                attributes=RoleCloneAttributes(name="Payments Developers"),
            ),
        ),
    )
    print(response)
