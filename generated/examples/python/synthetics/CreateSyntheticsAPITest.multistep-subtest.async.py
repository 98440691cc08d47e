"""Create an API test.

Multistep - use another test as the login.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPISubtestStep,
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAPITestStep,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Read the order history",
                type="api",
                subtype="multi",
                config=SyntheticsAPITestConfig(
                    steps=[
                        SyntheticsAPISubtestStep(
                            name="Log in as the probe user",
                            subtype="playSubTest",
                            subtest_public_id="e5h-k2s-7wb",
                        ),
                        SyntheticsAPITestStep(
                            name="List orders",
                            subtype="http",
                            request=SyntheticsTestRequest(
                                method="GET",
                                url="https://api.example.com/orders",
                                headers={"authorization": "Bearer {{ TOKEN }}"},
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="statusCode",
                                    operator="is",
                                    target=200,
                                ),
                            ],
                        ),
                        SyntheticsAPISubtestStep(
                            name="Log out",
                            subtype="playSubTest",
                            subtest_public_id="w3j-p6y-9dk",
                            always_execute=True,
                            allow_failure=True,
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="",
                options=SyntheticsTestOptions(tick_every=900),
            ),
        )
        print(response)


asyncio.run(main())
