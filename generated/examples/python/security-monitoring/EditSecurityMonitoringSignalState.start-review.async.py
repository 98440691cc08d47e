"""Update the triage state of a security signal.

Take a signal under review.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import SignalStateUpdateRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = (
            await client.security_monitoring.edit_security_monitoring_signal_state(
                signal_id=os.environ["SIGNAL_ID"],
                body=SignalStateUpdateRequest(state="under_review"),
            )
        )
        print(response)


asyncio.run(main())
