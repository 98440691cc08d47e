"""Update a global variable.

Change the value.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
)

with Datadog() as client:
    response = client.synthetics.edit_global_variable(
        variable_id=os.environ["VARIABLE_ID"],
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
