"""Create an SLO correction.

Leave out one hour every Sunday.
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
                            slo_id="425d71bc3445599f92d7c3848731d220",
                            category="Scheduled Maintenance",
                            description="Weekly backup window",
                            start=now + 3600,
                            duration=3600,
                            rrule="FREQ=WEEKLY;BYDAY=SU;COUNT=10",
                            timezone="Europe/Paris",
                        ),
                    ),
                ),
            )
        )
        print(response)


asyncio.run(main())
