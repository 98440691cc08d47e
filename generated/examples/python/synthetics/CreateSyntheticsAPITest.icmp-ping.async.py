"""Create an API test.

ICMP - packet loss and latency of a host.
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
                name="Warehouse gateway is reachable",
                type="api",
                subtype="icmp",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="198.51.100.7",
                        number_of_packets=4,
                        should_track_hops=False,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="packetLossPercentage",
                            operator="lessThanOrEqual",
                            target=25,
                        ),
                        SyntheticsAssertionTarget(
                            type="latency",
                            operator="lessThan",
                            property="avg",
                            target=80,
                        ),
                    ],
                ),
                locations=["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
                message="The gateway of the warehouse is lost. @slack-infra-alerts",
                options=SyntheticsTestOptions(tick_every=60),
                tags=["team:infra", "site:berlin"],
            ),
        )
        print(response)


asyncio.run(main())
