"""Delete a role."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.roles.delete_role(role_id=os.environ["ROLE_ID"])


asyncio.run(main())
