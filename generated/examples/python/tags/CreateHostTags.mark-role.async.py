"""Add tags to a host.

Mark a web server of the checkout team.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.tags import HostTags


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tags.create_host_tags(
            host_name=os.environ["HOST_NAME"],
            body=HostTags(tags=["role:web", "team:checkout"]),
        )
        print(response)


asyncio.run(main())
