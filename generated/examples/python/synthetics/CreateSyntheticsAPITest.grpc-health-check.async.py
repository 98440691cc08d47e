"""Create an API test.

gRPC - health check of a service.
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
                name="Catalog service is healthy",
                type="api",
                subtype="grpc",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="catalog.example.com",
                        port=50051,
                        call_type="healthcheck",
                        service="catalog.v1.Catalog",
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="grpcHealthcheckStatus",
                            operator="is",
                            target=1,
                        ),
                        SyntheticsAssertionTarget(
                            type="responseTime",
                            operator="lessThan",
                            target=300,
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="The catalog service is not healthy. @slack-catalog-alerts",
                options=SyntheticsTestOptions(tick_every=60),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
