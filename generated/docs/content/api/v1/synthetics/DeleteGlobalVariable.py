"""Delete a global variable."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.synthetics.delete_global_variable(variable_id=os.environ["VARIABLE_ID"])
