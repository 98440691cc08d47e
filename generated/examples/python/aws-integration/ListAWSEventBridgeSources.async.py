"""List EventBridge sources."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.list_aws_event_bridge_sources()
        print(response)


asyncio.run(main())
