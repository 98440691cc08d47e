"""Detach a child organization."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.organizations.downgrade_org(
            public_id=os.environ["PUBLIC_ID"],
        )
        print(response)


asyncio.run(main())
