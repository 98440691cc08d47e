"""Get a user."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.get_user(
            user_handle=os.environ.get("USER_HANDLE", "sam.ortiz@example.com"),
        )
        print(response)


asyncio.run(main())
