"""Update parts of a test.

Rename a test and remove its second assertion.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsPatchTestBody,
    SyntheticsPatchTestOperation,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.patch_test(
            public_id=os.environ["PUBLIC_ID"],
            body=SyntheticsPatchTestBody(
                data=[
                    SyntheticsPatchTestOperation(
                        op="replace",
                        path="/name",
                        value="Checkout API answers in time",
                    ),
                    SyntheticsPatchTestOperation(
                        op="remove",
                        path="/config/assertions/0",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
