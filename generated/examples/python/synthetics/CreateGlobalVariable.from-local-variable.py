"""Create a global variable.

A variable that a multistep test supplies.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableParseTestOptions,
    SyntheticsGlobalVariableRequest,
)

with Datadog() as client:
    response = client.synthetics.create_global_variable(
        body=SyntheticsGlobalVariableRequest(
            name="SESSION_ID",
            description="Session opened by the login test",
            tags=["team:checkout"],
            parse_test_public_id="c6n-v9b-3tq",
            parse_test_options=SyntheticsGlobalVariableParseTestOptions(
                type="local_variable",
                local_variable_name="SESSION",
            ),
        ),
    )
    print(response)
