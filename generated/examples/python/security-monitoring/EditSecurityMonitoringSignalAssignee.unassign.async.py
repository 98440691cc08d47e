"""Assign a security signal.

Take a signal from its assignee.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import SignalAssigneeUpdateRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = (
            await client.security_monitoring.edit_security_monitoring_signal_assignee(
                signal_id=os.environ["SIGNAL_ID"],
                body=SignalAssigneeUpdateRequest(assignee="", version=2),
            )
        )
        print(response)


asyncio.run(main())
