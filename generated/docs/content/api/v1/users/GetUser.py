"""Get a user."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.users.get_user(
        user_handle=os.environ.get("USER_HANDLE", "sam.ortiz@example.com"),
    )
    print(response)
