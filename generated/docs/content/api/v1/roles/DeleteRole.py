"""Delete a role."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.roles.delete_role(role_id=os.environ["ROLE_ID"])
