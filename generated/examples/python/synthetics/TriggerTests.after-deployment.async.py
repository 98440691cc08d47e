"""Run tests now.

Run the tests of a service after its deployment.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsTriggerBody, SyntheticsTriggerTest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.trigger_tests(
            body=SyntheticsTriggerBody(
                tests=[
                    SyntheticsTriggerTest(public_id="a7k-3wd-9zp"),
                    SyntheticsTriggerTest(public_id="m4r-8tc-2hx"),
                    SyntheticsTriggerTest(public_id="k2p-5vn-7qd"),
                ],
            ),
        )
        print(response)


asyncio.run(main())
