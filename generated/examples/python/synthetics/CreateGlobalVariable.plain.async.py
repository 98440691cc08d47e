"""Create a global variable.

A variable with a readable value.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
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


asyncio.run(main())
