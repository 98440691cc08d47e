"""Add tags to a host.

Say which service runs on a host, and where.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.tags import HostTags


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tags.create_host_tags(
            host_name=os.environ["HOST_NAME"],
            body=HostTags(tags=["env:prod", "service:checkout"]),
        )
        print(response)


asyncio.run(main())
