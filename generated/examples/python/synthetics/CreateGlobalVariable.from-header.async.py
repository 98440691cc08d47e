"""Create a global variable.

A variable that a response header supplies.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsGlobalVariableParseTestOptions,
    SyntheticsGlobalVariableRequest,
    SyntheticsVariableParser,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_global_variable(
            body=SyntheticsGlobalVariableRequest(
                name="STORE_RELEASE",
                description="Release that answers at present",
                tags=[],
                parse_test_public_id="a7k-3wd-9zp",
                parse_test_options=SyntheticsGlobalVariableParseTestOptions(
                    type="http_header",
                    field="x-release",
                    parser=SyntheticsVariableParser(type="regex", value="v([0-9.]+)"),
                ),
            ),
        )
        print(response)


asyncio.run(main())
