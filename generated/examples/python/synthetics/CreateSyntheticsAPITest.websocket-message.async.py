"""Create an API test.

WebSocket - a message is answered.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionJSONPathTarget,
    SyntheticsAssertionJSONPathTargetTarget,
    SyntheticsAssertionTarget,
    SyntheticsBasicAuthWeb,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Stock ticker sends prices",
                type="api",
                subtype="websocket",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        url="wss://ticker.example.com/stream",
                        headers={"origin": "https://store.example.com"},
                        message='{"subscribe": "MUG-01"}',
                        basic_auth=SyntheticsBasicAuthWeb(
                            type="web",
                            username="ticker-probe",
                            password="{{ TICKER_PASSWORD }}",
                        ),
                    ),
                    assertions=[
                        SyntheticsAssertionJSONPathTarget(
                            type="receivedMessage",
                            operator="validatesJSONPath",
                            target=SyntheticsAssertionJSONPathTargetTarget(
                                json_path="$.sku",
                                operator="is",
                                target_value="MUG-01",
                            ),
                        ),
                        SyntheticsAssertionTarget(
                            type="responseTime",
                            operator="lessThan",
                            target=2000,
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="No prices from the ticker. @slack-catalog-alerts",
                options=SyntheticsTestOptions(tick_every=300),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
