"""Disable a user."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.users.disable_user(user_handle=os.environ["USER_HANDLE"])
    print(response)
