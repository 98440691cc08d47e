"""Delete tests.

Delete two tests.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsDeleteTestsPayload


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.delete_tests(
            body=SyntheticsDeleteTestsPayload(
                public_ids=["a7k-3wd-9zp", "m4r-8tc-2hx"],
            ),
        )
        print(response)


asyncio.run(main())
