"""Create an API test.

HTTP - status code, header and response time.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestOptionsMonitorOptions,
    SyntheticsTestOptionsRetry,
    SyntheticsTestRequest,
)

with Datadog() as client:
    response = client.synthetics.create_synthetics_api_test(
        body=SyntheticsAPITest(
            name="Checkout API answers",
            type="api",
            subtype="http",
            status="live",
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
                        type="header",
                        property="content-type",
                        operator="contains",
                        target="application/json",
                    ),
                    SyntheticsAssertionTarget(
                        type="responseTime",
                        operator="lessThan",
                        target=1000,
                        timings_scope="withoutDNS",
                    ),
                ],
            ),
            locations=["aws:eu-west-1", "aws:us-east-2"],
            message="The checkout API does not answer. @slack-checkout-alerts",
            options=SyntheticsTestOptions(
                tick_every=60,
                min_failure_duration=120,
                min_location_failed=1,
                follow_redirects=True,
                retry=SyntheticsTestOptionsRetry(count=1, interval=300),
                monitor_priority=2,
                monitor_options=SyntheticsTestOptionsMonitorOptions(
                    renotify_interval=60,
                    renotify_occurrences=3,
                    escalation_message="Still failing. @sam.ortiz@example.com",
                    notification_preset_name="hide_query",
                ),
            ),
            tags=["team:checkout", "env:prod"],
        ),
    )
    print(response)
