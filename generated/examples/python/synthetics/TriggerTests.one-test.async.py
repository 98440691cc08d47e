"""Run tests now.

Run one test.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsTriggerBody, SyntheticsTriggerTest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.trigger_tests(
            body=SyntheticsTriggerBody(
                tests=[SyntheticsTriggerTest(public_id="a7k-3wd-9zp")],
            ),
        )
        print(response)


asyncio.run(main())
