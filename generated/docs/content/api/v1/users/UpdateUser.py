"""Update a user.

Change the name and make the user an administrator.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.users_and_organizations import User

with Datadog() as client:
    response = client.users.update_user(
        user_handle=os.environ["USER_HANDLE"],
        body=User(name="Sam Ortiz-Lee", access_role="adm"),
    )
    print(response)
