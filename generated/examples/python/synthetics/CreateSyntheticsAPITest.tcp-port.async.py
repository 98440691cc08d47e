"""Create an API test.

TCP - a port takes connections, path traced.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestOptionsRetry,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Mail relay takes connections",
                type="api",
                subtype="tcp",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="mail.example.com",
                        port=587,
                        should_track_hops=True,
                        timeout=20,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="connection",
                            operator="is",
                            target="established",
                        ),
                        SyntheticsAssertionTarget(
                            type="networkHop",
                            operator="lessThan",
                            property="avg",
                            target=20,
                        ),
                    ],
                ),
                locations=["aws:eu-central-1"],
                message="The mail relay refuses connections. @slack-infra-alerts",
                options=SyntheticsTestOptions(
                    tick_every=120,
                    retry=SyntheticsTestOptionsRetry(count=2, interval=500),
                ),
                tags=["team:infra"],
            ),
        )
        print(response)


asyncio.run(main())
