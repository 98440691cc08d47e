"""Delete an SLO."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.service_level_objectives.delete_slo(slo_id=os.environ["SLO_ID"])
    print(response)
