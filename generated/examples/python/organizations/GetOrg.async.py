"""Get an organization."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.organizations.get_org(
            public_id=os.environ.get("PUBLIC_ID", "kq7wxm2vbh4tzn9d"),
        )
        print(response)


asyncio.run(main())
