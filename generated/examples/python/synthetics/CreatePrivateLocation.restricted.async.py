"""Create a private location.

Create a location that only some roles may use.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsPrivateLocation,
    SyntheticsPrivateLocationMetadata,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_private_location(
            body=SyntheticsPrivateLocation(
                name="Payments network",
                description="",
                tags=["team:payments"],
                metadata=SyntheticsPrivateLocationMetadata(
                    restricted_roles=["88260ec6-bc34-11ee-aae0-da7ad0900002"],
                ),
            ),
        )
        print(response)


asyncio.run(main())
