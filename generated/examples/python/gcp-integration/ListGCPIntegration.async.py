"""List GCP connections."""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.gcp_integration.list_gcp_integration()
        print(response)


asyncio.run(main())
