"""List role templates."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.roles.list_role_templates()
    print(response)
