"""Create a user.

Invite an administrator.
"""

from datadog_v1 import Datadog
from datadog_v1.models.users_and_organizations import User

with Datadog() as client:
    response = client.users.create_user(
        body=User(handle="ada.park@example.com", name="Ada Park", access_role="adm"),
    )
    print(response)
