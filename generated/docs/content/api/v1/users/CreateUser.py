"""Create a user.

Invite a standard user.
"""

from datadog_v1 import Datadog
from datadog_v1.models.users_and_organizations import User

with Datadog() as client:
    response = client.users.create_user(
        body=User(
            handle="sam.ortiz@example.com",
            email="sam.ortiz@example.com",
            name="Sam Ortiz",
            access_role="st",
            disabled=False,
        ),
    )
    print(response)
