"""Update a user.

Let a disabled user in again.
"""

from datadog_v1 import Datadog
from datadog_v1.models.users_and_organizations import User

with Datadog() as client:
    response = client.users.update_user(
        user_handle="sam.ortiz@example.com",
        body=User(disabled=False),
    )
    print(response)
