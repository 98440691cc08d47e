"""Create a global variable.

A variable that an HTTP test supplies.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableParseTestOptions,
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
    SyntheticsVariableParser,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
            body=SyntheticsGlobalVariableRequest(
                name="ORDER_TOKEN",
                description="Access token of the probe user",
                tags=["team:checkout"],
                parse_test_public_id="e5h-k2s-7wb",
                parse_test_options=SyntheticsGlobalVariableParseTestOptions(
                    type="http_body",
                    parser=SyntheticsVariableParser(type="json_path", value="$.token"),
                ),
                value=SyntheticsGlobalVariableValue(secure=True),
            ),
        )
        print(response)


asyncio.run(main())
