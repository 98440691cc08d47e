"""Get a global variable."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_global_variable(
        variable_id=os.environ.get(
            "VARIABLE_ID",
            "288ffd6c-6322-43c4-b18b-3bf30db834ab",
        ),
    )
    print(response)
