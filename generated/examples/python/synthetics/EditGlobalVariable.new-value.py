"""Update a global variable.

Change the value.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
)

with Datadog() as client:
    response = client.synthetics.edit_global_variable(
        variable_id="6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80",
        body=SyntheticsGlobalVariableRequest(
            name="STORE_URL",
            description="Address of the web store after the move",
            tags=["team:web-store"],
            value=SyntheticsGlobalVariableValue(
                secure=False,
                value="https://www.example.com/store",
            ),
        ),
    )
    print(response)
