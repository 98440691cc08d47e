"""Replace the tags of a host.

Remove all tags of the source.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.tags import HostTags


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.tags.update_host_tags(
            host_name=os.environ["HOST_NAME"],
            body=HostTags(tags=[]),
        )
        print(response)


asyncio.run(main())
