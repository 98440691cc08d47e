"""Update an SLO correction.

Apply a correction to other objectives.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.service_level_objective_corrections import (
    SLOCorrectionUpdateData,
    SLOCorrectionUpdateRequest,
    SLOCorrectionUpdateRequestAttributes,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = (
            await client.service_level_objective_corrections.update_slo_correction(
                slo_correction_id=os.environ["SLO_CORRECTION_ID"],
                body=SLOCorrectionUpdateRequest(
                    data=SLOCorrectionUpdateData(
                        type="correction",
                        attributes=SLOCorrectionUpdateRequestAttributes(
                            slo_query="env:prod team:payments",
                            description="Release of the payment gateway",
                        ),
                    ),
                ),
            )
        )
        print(response)


asyncio.run(main())
