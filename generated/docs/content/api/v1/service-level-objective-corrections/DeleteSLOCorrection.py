"""Delete an SLO correction."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.service_level_objective_corrections.delete_slo_correction(
        slo_correction_id=os.environ["SLO_CORRECTION_ID"],
    )
