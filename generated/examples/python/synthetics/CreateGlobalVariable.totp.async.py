"""Create a global variable.

A variable that yields one-time passwords.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableOptions,
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableTOTPParameters,
    SyntheticsGlobalVariableValue,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
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


asyncio.run(main())
