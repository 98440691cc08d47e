"""Get a user."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.users.get_user(user_handle="sam.ortiz@example.com")
    print(response)
