"""Pause or resume a test.

Pause a test before maintenance.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsUpdateTestPauseStatusPayload


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.update_test_pause_status(
            public_id=os.environ["PUBLIC_ID"],
            body=SyntheticsUpdateTestPauseStatusPayload(new_status="paused"),
        )
        print(response)


asyncio.run(main())
