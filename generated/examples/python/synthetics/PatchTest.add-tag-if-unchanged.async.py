"""Update parts of a test.

Add a tag if the test is still live.
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
                        op="test",
                        path="/status",
                        value="live",
                    ),
                    SyntheticsPatchTestOperation(
                        op="add",
                        path="/tags/-",
                        value="service:checkout",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
