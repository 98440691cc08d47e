"""Update a user.

Change the name and make the user an administrator.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.users_and_organizations import User


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.update_user(
            user_handle=os.environ["USER_HANDLE"],
            body=User(name="Sam Ortiz-Lee", access_role="adm"),
        )
        print(response)


asyncio.run(main())
