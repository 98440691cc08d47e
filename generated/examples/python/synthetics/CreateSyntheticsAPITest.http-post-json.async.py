"""Create an API test.

HTTP - post JSON and check the body by path and schema.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionJSONPathTarget,
    SyntheticsAssertionJSONPathTargetTarget,
    SyntheticsAssertionJSONSchemaTarget,
    SyntheticsAssertionJSONSchemaTargetTarget,
    SyntheticsAssertionTarget,
    SyntheticsConfigVariable,
    SyntheticsTestOptions,
    SyntheticsTestOptionsRetry,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Order is accepted",
                type="api",
                subtype="http",
                config=SyntheticsAPITestConfig(
                    config_variables=[
                        SyntheticsConfigVariable(
                            name="ORDER_ID",
                            type="text",
                            pattern="probe-{{ numeric(8) }}",
                            example="probe-40817263",
                        ),
                        SyntheticsConfigVariable(
                            name="ORDER_TOKEN",
                            type="global",
                            id="93c47222-ce0c-47d8-ac31-50b3cca2d4a4",
                        ),
                    ],
                    request=SyntheticsTestRequest(
                        method="POST",
                        url="https://api.example.com/orders",
                        headers={
                            "content-type": "application/json",
                            "authorization": "Bearer {{ ORDER_TOKEN }}",
                        },
                        body_type="application/json",
                        body='{"order_id": "{{ ORDER_ID }}", "items": [{"sku": "MUG-01", "quantity": 2}]}',
                        timeout=20,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="statusCode",
                            operator="is",
                            target=201,
                        ),
                        SyntheticsAssertionJSONPathTarget(
                            type="body",
                            operator="validatesJSONPath",
                            target=SyntheticsAssertionJSONPathTargetTarget(
                                json_path="$.order_id",
                                operator="is",
                                target_value="{{ ORDER_ID }}",
                            ),
                        ),
                        SyntheticsAssertionJSONPathTarget(
                            type="body",
                            operator="validatesJSONPath",
                            target=SyntheticsAssertionJSONPathTargetTarget(
                                json_path="$.items[*].price",
                                elements_operator="everyElementMatches",
                                operator="moreThan",
                                target_value=0,
                            ),
                        ),
                        SyntheticsAssertionJSONSchemaTarget(
                            type="body",
                            operator="validatesJSONSchema",
                            target=SyntheticsAssertionJSONSchemaTargetTarget(
                                meta_schema="draft-07",
                                json_schema='{"type": "object", "required": ["order_id", "items"], "properties": {"items": {"type": "array", "minItems": 1}}}',
                            ),
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="Orders are not accepted. @slack-checkout-alerts",
                options=SyntheticsTestOptions(
                    tick_every=300,
                    min_location_failed=1,
                    retry=SyntheticsTestOptionsRetry(count=2, interval=1000),
                    http_version="http2",
                ),
                tags=["team:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
