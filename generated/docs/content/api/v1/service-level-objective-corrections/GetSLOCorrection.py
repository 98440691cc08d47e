"""Get an SLO correction."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.service_level_objective_corrections.get_slo_correction(
        slo_correction_id=os.environ.get(
            "SLO_CORRECTION_ID",
            "ec8f9488-d1d8-11ec-bc64-da7ad0902002",
        ),
    )
    print(response)
