"""Add a user to a role.

Give the role to one user.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.roles import RelationshipToUser, RelationshipToUserData

with Datadog() as client:
    response = client.roles.add_user_to_role(
        role_id=os.environ["ROLE_ID"],
        body=RelationshipToUser(
            data=RelationshipToUserData(
                type="users",
                id="3ad549bf-eba0-11e9-a77a-0705486660d0",
            ),
        ),
    )
    print(response)
