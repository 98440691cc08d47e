"""Create a browser test.

Run in business hours and collect RUM data.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsBrowserTest,
    SyntheticsBrowserTestConfig,
    SyntheticsBrowserTestRumSettings,
    SyntheticsStep,
    SyntheticsTestOptions,
    SyntheticsTestOptionsScheduling,
    SyntheticsTestOptionsSchedulingTimeframe,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_browser_test(
            body=SyntheticsBrowserTest(
                name="Home page in business hours",
                type="browser",
                config=SyntheticsBrowserTestConfig(
                    assertions=[],
                    request=SyntheticsTestRequest(
                        method="GET",
                        url="https://store.example.com",
                    ),
                ),
                steps=[SyntheticsStep(name="Load again", type="refresh", params={})],
                locations=["aws:us-east-2"],
                message="",
                options=SyntheticsTestOptions(
                    device_ids=["tablet"],
                    tick_every=300,
                    disable_cors=True,
                    disable_csp=True,
                    scheduling=SyntheticsTestOptionsScheduling(
                        timezone="America/New_York",
                        timeframes=[
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=1,
                                from_="07:00",
                                to="16:00",
                            ),
                            SyntheticsTestOptionsSchedulingTimeframe(
                                day=3,
                                from_="07:00",
                                to="16:00",
                            ),
                        ],
                    ),
                    rum_settings=SyntheticsBrowserTestRumSettings(
                        is_enabled=True,
                        application_id="5c1e2f6a-7b8d-4c3e-9f01-2a3b4c5d6e7f",
                        client_token_id=12345,
                    ),
                ),
                tags=["team:web-store"],
            ),
        )
        print(response)


asyncio.run(main())
