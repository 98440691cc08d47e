"""Create a user.

Invite an administrator.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.users_and_organizations import User


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.create_user(
            body=User(
                handle="ada.park@example.com",
                name="Ada Park",
                access_role="adm",
            ),
        )
        print(response)


asyncio.run(main())
