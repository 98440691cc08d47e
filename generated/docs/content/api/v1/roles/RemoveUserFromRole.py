"""Remove a user from a role.

Take the role from one user.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.roles import RelationshipToUser, RelationshipToUserData

with Datadog() as client:
    response = client.roles.remove_user_from_role(
        role_id=os.environ["ROLE_ID"],
        body=RelationshipToUser(
            data=RelationshipToUserData(
                type="users",
                id="7d1f9c02-4b0e-11ef-8f5a-da7ad0902002",
            ),
        ),
    )
    print(response)
