"""List AWS services with automatic log collection."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_logs_integration.list_aws_logs_services()
        print(response)


asyncio.run(main())
