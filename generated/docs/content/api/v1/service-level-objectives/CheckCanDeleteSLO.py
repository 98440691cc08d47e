"""Check whether SLOs can be deleted."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.service_level_objectives.check_can_delete_slo(
        ids=os.environ.get(
            "IDS",
            "425d71bc3445599f92d7c3848731d220,89fa8ea5e6045df7b43f58ab5a9887cc",
        ),
    )
    print(response)
