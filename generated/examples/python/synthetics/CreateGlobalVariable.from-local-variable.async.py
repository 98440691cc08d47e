"""Create a global variable.

A variable that a multistep test supplies.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableParseTestOptions,
    SyntheticsGlobalVariableRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
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


asyncio.run(main())
