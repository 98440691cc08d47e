"""Create a user.

Invite somebody who only looks.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.users_and_organizations import User


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.create_user(
            body=User(
                handle="priya.rao@example.com",
                name="Priya Rao",
                access_role="ro",
            ),
        )
        print(response)


asyncio.run(main())
