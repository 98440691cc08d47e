"""Create a global variable.

A variable with a readable value.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
)

with Datadog() as client:
    response = client.synthetics.create_global_variable(
        body=SyntheticsGlobalVariableRequest(
            name="STORE_URL",
            description="Address of the web store in production",
            tags=["team:web-store"],
            value=SyntheticsGlobalVariableValue(
                secure=False,
                value="https://store.example.com",
            ),
        ),
    )
    print(response)
