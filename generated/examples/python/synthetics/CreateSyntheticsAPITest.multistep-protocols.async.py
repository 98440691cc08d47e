"""Create an API test.

Multistep - follow a request through name, port, certificate and service.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAPITestStep,
    SyntheticsAssertionTarget,
    SyntheticsConfigVariable,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="From name to answer",
                type="api",
                subtype="multi",
                config=SyntheticsAPITestConfig(
                    steps=[
                        SyntheticsAPITestStep(
                            name="Resolve",
                            subtype="dns",
                            request=SyntheticsTestRequest(
                                host="api.example.com",
                                dns_server_port="53",
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="responseTime",
                                    operator="lessThan",
                                    target=500,
                                ),
                            ],
                        ),
                        SyntheticsAPITestStep(
                            name="Ping",
                            subtype="icmp",
                            request=SyntheticsTestRequest(
                                host="api.example.com",
                                number_of_packets=4,
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="packetLossPercentage",
                                    operator="is",
                                    target=0,
                                ),
                            ],
                        ),
                        SyntheticsAPITestStep(
                            name="Connect",
                            subtype="tcp",
                            request=SyntheticsTestRequest(
                                host="api.example.com",
                                port="{{ API_PORT }}",
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="connection",
                                    operator="is",
                                    target="established",
                                ),
                            ],
                        ),
                        SyntheticsAPITestStep(
                            name="Certificate",
                            subtype="ssl",
                            request=SyntheticsTestRequest(
                                host="api.example.com",
                                port=443,
                                check_certificate_revocation=True,
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="certificate",
                                    operator="isInMoreThan",
                                    target=14,
                                ),
                            ],
                        ),
                        SyntheticsAPITestStep(
                            name="Call",
                            subtype="grpc",
                            request=SyntheticsTestRequest(
                                host="api.example.com",
                                port=443,
                                call_type="healthcheck",
                                service="orders.v1.Orders",
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="grpcHealthcheckStatus",
                                    operator="is",
                                    target=1,
                                ),
                            ],
                        ),
                    ],
                    config_variables=[
                        SyntheticsConfigVariable(
                            name="API_PORT",
                            type="text",
                            pattern="443",
                            example="443",
                        ),
                    ],
                ),
                locations=["aws:us-east-2"],
                message="@slack-infra-alerts",
                options=SyntheticsTestOptions(tick_every=1800),
                tags=["team:infra"],
            ),
        )
        print(response)


asyncio.run(main())
