"""Create a global variable.

A variable with a hidden value.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableAttributes,
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
            body=SyntheticsGlobalVariableRequest(
                name="SHOPPER_PASSWORD",
                description="Password of the probe user",
                tags=["team:checkout"],
                value=SyntheticsGlobalVariableValue(
                    secure=True,
                    value="aaaaaaaaaaaaaaaa",
                ),
                attributes=SyntheticsGlobalVariableAttributes(
                    restricted_roles=["88260ec6-bc34-11ee-aae0-da7ad0900002"],
                ),
            ),
        )
        print(response)


asyncio.run(main())
