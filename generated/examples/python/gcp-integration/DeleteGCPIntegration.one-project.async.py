"""Disconnect a GCP project.

The connection of one project.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.gcp_integration import GCPAccount


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.gcp_integration.delete_gcp_integration(
            body=GCPAccount(
                project_id="web-store-prod",
                client_email="datadog-reader@web-store-prod.example.com",
                client_id="172833269717283326970",
            ),
        )
        print(response)


asyncio.run(main())
