"""Create an SLO correction.

Leave out one hour of maintenance.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.service_level_objective_corrections import (
    SLOCorrectionCreateData,
    SLOCorrectionCreateRequest,
    SLOCorrectionCreateRequestAttributes,
)

now = int(time.time())
with Datadog() as client:
    response = client.service_level_objective_corrections.create_slo_correction(
        body=SLOCorrectionCreateRequest(
            data=SLOCorrectionCreateData(
                type="correction",
                attributes=SLOCorrectionCreateRequestAttributes(
                    slo_id="425d71bc3445599f92d7c3848731d220",
                    category="Scheduled Maintenance",
                    description="Database migration of the order service",
                    start=now + 3600,
                    end=now + 7200,
                    timezone="UTC",
                ),
            ),
        ),
    )
    print(response)
