"""Mute a host.

Mute a host until it is unmuted.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.hosts import HostMuteSettings


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.hosts.mute_host(
            host_name=os.environ["HOST_NAME"],
            body=HostMuteSettings(message="Waiting for replacement parts"),
        )
        print(response)


asyncio.run(main())
