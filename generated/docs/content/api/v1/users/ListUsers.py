"""List users."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.users.list_users()
    print(response)
