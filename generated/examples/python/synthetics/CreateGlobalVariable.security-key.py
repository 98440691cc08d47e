"""Create a global variable.

A virtual security key for passkey logins.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsGlobalVariableRequest

with Datadog() as client:
    response = client.synthetics.create_global_variable(
        body=SyntheticsGlobalVariableRequest(
            name="OFFICE_PASSKEY",
            description="Passkey of the probe user",
            tags=["team:back-office"],
            is_fido=True,
        ),
    )
    print(response)
