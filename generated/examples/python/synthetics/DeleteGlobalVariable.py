"""Delete a global variable."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.synthetics.delete_global_variable(
        variable_id="6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80",
    )
