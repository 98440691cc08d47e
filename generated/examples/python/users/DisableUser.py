"""Disable a user."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.users.disable_user(user_handle="priya.rao@example.com")
    print(response)
