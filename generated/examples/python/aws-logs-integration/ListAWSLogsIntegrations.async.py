"""List AWS log collection settings."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_logs_integration.list_aws_logs_integrations()
        print(response)


asyncio.run(main())
