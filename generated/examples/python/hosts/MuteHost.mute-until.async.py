"""Mute a host.

Mute a host until a given time.
"""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.hosts import HostMuteSettings

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.hosts.mute_host(
            host_name=os.environ["HOST_NAME"],
            body=HostMuteSettings(message="Kernel upgrade", end=now + 3600),
        )
        print(response)


asyncio.run(main())
