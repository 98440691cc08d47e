"""Create an API test.

DNS - a name resolves to its address.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Store name resolves",
                type="api",
                subtype="dns",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="store.example.com",
                        dns_server="192.0.2.53",
                        dns_server_port=53,
                        timeout=10,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="recordSome",
                            property="A",
                            operator="is",
                            target="203.0.113.20",
                        ),
                        SyntheticsAssertionTarget(
                            type="responseTime",
                            operator="lessThan",
                            target=500,
                        ),
                    ],
                ),
                locations=["aws:eu-west-1", "aws:us-east-2"],
                message="store.example.com does not resolve. @sam.ortiz@example.com",
                options=SyntheticsTestOptions(tick_every=300, min_location_failed=2),
                tags=["team:network"],
            ),
        )
        print(response)


asyncio.run(main())
