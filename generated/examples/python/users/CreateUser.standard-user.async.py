"""Create a user.

Invite a standard user.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.users_and_organizations import User


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.create_user(
            body=User(
                handle="sam.ortiz@example.com",
                email="sam.ortiz@example.com",
                name="Sam Ortiz",
                access_role="st",
                disabled=False,
            ),
        )
        print(response)


asyncio.run(main())
