"""Disable a user."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.users.disable_user(
            user_handle=os.environ["USER_HANDLE"],
        )
        print(response)


asyncio.run(main())
