"""List the dependencies of all services."""

import asyncio
import os
import time

from datadog_v1 import AsyncDatadog

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_dependencies.list_service_dependencies(
            env=os.environ.get("ENV", "prod"),
            start=now - 3600,
            end=now,
        )
        print(response)


asyncio.run(main())
