"""Create a private location.

Create a location in a warehouse.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsPrivateLocation


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_private_location(
            body=SyntheticsPrivateLocation(
                name="Warehouse Berlin",
                description="Worker in the network of the Berlin warehouse",
                tags=["site:berlin", "team:infra"],
            ),
        )
        print(response)


asyncio.run(main())
