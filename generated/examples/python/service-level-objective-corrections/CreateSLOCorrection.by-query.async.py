"""Create an SLO correction.

Leave out a deployment for all SLOs of a service.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.service_level_objective_corrections import (
    SLOCorrectionCreateData,
    SLOCorrectionCreateRequest,
    SLOCorrectionCreateRequestAttributes,
)

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = (
            await client.service_level_objective_corrections.create_slo_correction(
                body=SLOCorrectionCreateRequest(
                    data=SLOCorrectionCreateData(
                        type="correction",
                        attributes=SLOCorrectionCreateRequestAttributes(
                            slo_query="env:prod service:checkout",
                            category="Deployment",
                            description="Release of the new basket",
                            start=now + 3600,
                            end=now + 5400,
                            timezone="UTC",
                        ),
                    ),
                ),
            )
        )
        print(response)


asyncio.run(main())
