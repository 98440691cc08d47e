"""Create a global variable.

A virtual security key for passkey logins.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import SyntheticsGlobalVariableRequest


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
            body=SyntheticsGlobalVariableRequest(
                name="OFFICE_PASSKEY",
                description="Passkey of the probe user",
                tags=["team:back-office"],
                is_fido=True,
            ),
        )
        print(response)


asyncio.run(main())
