"""Update an API test.

Run on weekdays in office hours only.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestOptionsScheduling,
    SyntheticsTestOptionsSchedulingTimeframe,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.update_api_test(
            public_id=os.environ["PUBLIC_ID"],
            body=SyntheticsAPITest(
                name="Warehouse gateway is reachable",
                type="api",
                subtype="icmp",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="198.51.100.7",
                        number_of_packets=4,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="packetsReceived",
                            operator="moreThanOrEqual",
                            target=3,
                        ),
                    ],
                ),
                locations=["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
                message="The gateway of the warehouse is lost. @slack-infra-alerts",
                options=SyntheticsTestOptions(
                    tick_every=60,
                    scheduling=SyntheticsTestOptionsScheduling(
                        timezone="Europe/Berlin",
                        timeframes=[
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=1,
                                from_="07:00",
                                to="18:00",
                            ),
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=2,
                                from_="07:00",
                                to="18:00",
                            ),
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=3,
                                from_="07:00",
                                to="18:00",
                            ),
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=4,
                                from_="07:00",
                                to="18:00",
                            ),
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=5,
                                from_="07:00",
                                to="16:00",
                            ),
                        ],
                    ),
                ),
                tags=["team:infra", "site:berlin"],
            ),
        )
        print(response)


asyncio.run(main())
