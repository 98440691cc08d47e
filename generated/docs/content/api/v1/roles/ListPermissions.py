"""List permissions."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.roles.list_permissions()
    print(response)
