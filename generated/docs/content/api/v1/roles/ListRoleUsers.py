"""List the users of a role."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.roles.list_role_users_pages(
        role_id=os.environ.get("ROLE_ID", "3653d3c6-0c75-11ea-ad28-fb5701eabc7d"),
    ):
        print(item)
