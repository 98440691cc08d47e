"""Add tags to a host.

Mark a host that has the new version.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.tags import HostTags


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tags.create_host_tags(
            host_name=os.environ["HOST_NAME"],
            body=HostTags(tags=["canary:true"]),
        )
        print(response)


asyncio.run(main())
