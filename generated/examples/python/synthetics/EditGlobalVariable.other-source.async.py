"""Update a global variable.

Take the value from another test.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableParseTestOptions,
    SyntheticsGlobalVariableRequest,
    SyntheticsGlobalVariableValue,
    SyntheticsVariableParser,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.edit_global_variable(
            variable_id=os.environ["VARIABLE_ID"],
            body=SyntheticsGlobalVariableRequest(
                name="ORDER_TOKEN",
                description="Access token of the probe user",
                tags=["team:checkout"],
                parse_test_public_id="w3j-p6y-9dk",
                parse_test_options=SyntheticsGlobalVariableParseTestOptions(
                    type="http_body",
                    parser=SyntheticsVariableParser(
                        type="x_path",
                        value="//token/text()",
                    ),
                ),
                value=SyntheticsGlobalVariableValue(secure=True),
            ),
        )
        print(response)


asyncio.run(main())
