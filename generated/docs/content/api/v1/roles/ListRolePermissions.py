"""List the permissions of a role."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.roles.list_role_permissions(
        role_id=os.environ.get("ROLE_ID", "3653d3c6-0c75-11ea-ad28-fb5701eabc7d"),
    )
    print(response)
