"""Create a user.

Invite somebody who only looks.
"""

from datadog_v1 import Datadog
from datadog_v1.models.users_and_organizations import User

with Datadog() as client:
    response = client.users.create_user(
        body=User(handle="priya.rao@example.com", name="Priya Rao", access_role="ro"),
    )
    print(response)
