"""Update an API test.

Lower the limit of the response time.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestOptionsRetry,
    SyntheticsTestRequest,
)

with Datadog() as client:
    response = client.synthetics.update_api_test(
        public_id=os.environ["PUBLIC_ID"],
        body=SyntheticsAPITest(
            name="Checkout API answers",
            type="api",
            subtype="http",
            config=SyntheticsAPITestConfig(
                request=SyntheticsTestRequest(
                    method="GET",
                    url="https://api.example.com/checkout/health",
                    timeout=30,
                ),
                assertions=[
                    SyntheticsAssertionTarget(
                        type="statusCode",
                        operator="is",
                        target=200,
                    ),
                    SyntheticsAssertionTarget(
                        type="responseTime",
                        operator="lessThan",
                        target=600,
                    ),
                ],
            ),
            locations=["aws:eu-west-1", "aws:us-east-2"],
            message="The checkout API is slow or does not answer. @slack-checkout-alerts",
            options=SyntheticsTestOptions(
                tick_every=60,
                min_location_failed=1,
                retry=SyntheticsTestOptionsRetry(count=1, interval=300),
            ),
            tags=["team:checkout", "env:prod"],
        ),
    )
    print(response)
