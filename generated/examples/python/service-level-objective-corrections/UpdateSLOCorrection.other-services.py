"""Update an SLO correction.

Apply a correction to other objectives.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objective_corrections import (
    SLOCorrectionUpdateData,
    SLOCorrectionUpdateRequest,
    SLOCorrectionUpdateRequestAttributes,
)

with Datadog() as client:
    response = client.service_level_objective_corrections.update_slo_correction(
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
    print(response)
