"""Create an API test.

gRPC - unary call with a definition.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionJSONPathTarget,
    SyntheticsAssertionJSONPathTargetTarget,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Catalog service finds a product",
                type="api",
                subtype="grpc",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="catalog.example.com",
                        port=50051,
                        call_type="unary",
                        service="catalog.v1.Catalog",
                        method="GetProduct",
                        message='{"sku": "MUG-01"}',
                        metadata={"x-request-source": "synthetics"},
                        compressed_proto_file="eNpljkEKwkAMRfc9xaerdiPUipviyoVb8QIyjKGU2pkxyRRFvLtTrCh0l7w8fr48nJo7dsgDe/V13mTB2N60BGvUXH27GqsmE+Kxs4T9h+EJDhYH0iP7S7SK4jef6BZJtASTRnaCYj6UDV7ZQCJT+sJPmaLcuRbSx1So+re/b5bOvDszUALrBp3T7QaBU92zJaeScD1lvQEaslD1",
                    ),
                    assertions=[
                        SyntheticsAssertionJSONPathTarget(
                            type="grpcProto",
                            operator="validatesJSONPath",
                            target=SyntheticsAssertionJSONPathTargetTarget(
                                json_path="$.price_cents",
                                operator="moreThan",
                                target_value=0,
                            ),
                        ),
                        SyntheticsAssertionTarget(
                            type="grpcMetadata",
                            property="content-type",
                            operator="contains",
                            target="grpc",
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="The catalog service does not find products. @slack-catalog-alerts",
                options=SyntheticsTestOptions(tick_every=300),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
