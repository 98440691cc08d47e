"""Delete tests.

Delete a test that others use.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsDeleteTestsPayload


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.delete_tests(
            body=SyntheticsDeleteTestsPayload(
                public_ids=["e5h-k2s-7wb"],
                force_delete_dependencies=True,
            ),
        )
        print(response)


asyncio.run(main())
