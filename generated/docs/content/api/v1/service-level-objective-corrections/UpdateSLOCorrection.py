"""Update an SLO correction.

Let a maintenance last one hour longer.
"""

import os
import time

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objective_corrections import (
    SLOCorrectionUpdateData,
    SLOCorrectionUpdateRequest,
    SLOCorrectionUpdateRequestAttributes,
)

now = int(time.time())
with Datadog() as client:
    response = client.service_level_objective_corrections.update_slo_correction(
        slo_correction_id=os.environ["SLO_CORRECTION_ID"],
        body=SLOCorrectionUpdateRequest(
            data=SLOCorrectionUpdateData(
                type="correction",
                attributes=SLOCorrectionUpdateRequestAttributes(
                    category="Scheduled Maintenance",
                    start=now + 3600,
                    end=now + 10800,
                ),
            ),
        ),
    )
    print(response)
