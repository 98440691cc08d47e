"""Create a global variable.

A variable that yields one-time passwords.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableOptions,
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableTOTPParameters,
    SyntheticsGlobalVariableValue,
)

with Datadog() as client:
    response = client.synthetics.create_global_variable(
        body=SyntheticsGlobalVariableRequest(
            name="OFFICE_TOTP",
            description="One-time password of the back office login",
            tags=["team:back-office"],
            is_totp=True,
            value=SyntheticsGlobalVariableValue(
                secure=True,
                value="AAAAAAAAAAAAAAAA",
                options=SyntheticsGlobalVariableOptions(
                    totp_parameters=SyntheticsGlobalVariableTOTPParameters(
                        digits=6,
                        refresh_interval=30,
                    ),
                ),
            ),
        ),
    )
    print(response)
