"""Get an SLO."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.service_level_objectives.get_slo(
        slo_id=os.environ.get("SLO_ID", "425d71bc3445599f92d7c3848731d220"),
    )
    print(response)
