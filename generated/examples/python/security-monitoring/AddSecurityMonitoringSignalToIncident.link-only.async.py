"""Add a security signal to an incident.

Link a signal to an incident.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import AddSignalToIncidentRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = (
            await client.security_monitoring.add_security_monitoring_signal_to_incident(
                signal_id=os.environ["SIGNAL_ID"],
                body=AddSignalToIncidentRequest(incident_id=2609),
            )
        )
        print(response)


asyncio.run(main())
