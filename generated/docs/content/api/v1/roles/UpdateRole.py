"""Update a role.

Rename a role.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.roles import (
    RoleUpdateAttributes,
    RoleUpdateData,
    RoleUpdateRequest,
)

with Datadog() as client:
    response = client.roles.update_role(
        role_id=os.environ["ROLE_ID"],
        body=RoleUpdateRequest(
            data=RoleUpdateData(
                type="roles",
                id="3653d3c6-0c75-11ea-ad28-fb5701eabc7d",
                attributes=RoleUpdateAttributes(name="Web Store Developers"),
            ),
        ),
    )
    print(response)
