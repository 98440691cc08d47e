"""Create an API test.

Multistep - log in, take the token along, order and pause.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAPITestStep,
    SyntheticsAPIWaitStep,
    SyntheticsAssertionTarget,
    SyntheticsConfigVariable,
    SyntheticsParsingOptions,
    SyntheticsTestCiOptions,
    SyntheticsTestOptions,
    SyntheticsTestOptionsRetry,
    SyntheticsTestRequest,
    SyntheticsVariableParser,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Log in and place an order",
                type="api",
                subtype="multi",
                config=SyntheticsAPITestConfig(
                    config_variables=[
                        SyntheticsConfigVariable(
                            name="SHOPPER_PASSWORD",
                            type="global",
                            id="288ffd6c-6322-43c4-b18b-3bf30db834ab",
                        ),
                    ],
                    steps=[
                        SyntheticsAPITestStep(
                            name="Log in",
                            subtype="http",
                            request=SyntheticsTestRequest(
                                method="POST",
                                url="https://api.example.com/login",
                                body_type="application/x-www-form-urlencoded",
                                body="user=probe&password={{ SHOPPER_PASSWORD }}",
                                http_version="any",
                                follow_redirects=True,
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="statusCode",
                                    operator="is",
                                    target=200,
                                ),
                            ],
                            extracted_values=[
                                SyntheticsParsingOptions(
                                    name="TOKEN",
                                    type="http_body",
                                    parser=SyntheticsVariableParser(
                                        type="json_path",
                                        value="$.token",
                                    ),
                                    secure=True,
                                ),
                                SyntheticsParsingOptions(
                                    name="SERVER",
                                    type="http_header",
                                    field="server",
                                    parser=SyntheticsVariableParser(type="raw"),
                                ),
                            ],
                            extracted_values_from_script='dd.variable.set("LOGIN_STATUS", dd.response.statusCode);',
                            is_critical=True,
                            retry=SyntheticsTestOptionsRetry(count=2, interval=1000),
                        ),
                        SyntheticsAPIWaitStep(
                            name="Let the session spread",
                            subtype="wait",
                            value=3,
                        ),
                        SyntheticsAPITestStep(
                            name="Place the order",
                            subtype="http",
                            request=SyntheticsTestRequest(
                                method="POST",
                                url="https://api.example.com/orders",
                                headers={"authorization": "Bearer {{ TOKEN }}"},
                                body_type="application/json",
                                body='{"items": [{"sku": "MUG-01", "quantity": 1}]}',
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="statusCode",
                                    operator="is",
                                    target=201,
                                ),
                                SyntheticsAssertionTarget(
                                    type="responseTime",
                                    operator="lessThan",
                                    target=1500,
                                ),
                            ],
                            allow_failure=False,
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="Shoppers cannot order. @slack-checkout-alerts",
                options=SyntheticsTestOptions(
                    tick_every=600,
                    min_location_failed=1,
                    ci=SyntheticsTestCiOptions(execution_rule="blocking"),
                ),
                tags=["team:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
