"""Create an API test.

UDP - a datagram is answered.
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
                name="Game lobby answers pings",
                type="api",
                subtype="udp",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="lobby.example.net",
                        port=27015,
                        message="ping",
                        timeout=5,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="receivedMessage",
                            operator="is",
                            target="pong",
                        ),
                        SyntheticsAssertionTarget(
                            type="responseTime",
                            operator="lessThan",
                            target=200,
                        ),
                    ],
                ),
                locations=["aws:ap-northeast-1"],
                message="",
                options=SyntheticsTestOptions(tick_every=60),
                tags=["team:lobby"],
            ),
        )
        print(response)


asyncio.run(main())
