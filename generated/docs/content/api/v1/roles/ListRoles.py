"""List roles."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.roles.list_roles_pages():
        print(item)
