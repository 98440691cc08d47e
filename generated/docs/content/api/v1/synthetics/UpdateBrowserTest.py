"""Update a browser test.

Add a step and keep the first one.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsBrowserTest,
    SyntheticsBrowserTestConfig,
    SyntheticsStep,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)

with Datadog() as client:
    response = client.synthetics.update_browser_test(
        public_id=os.environ["PUBLIC_ID"],
        body=SyntheticsBrowserTest(
            name="Home page of the web store",
            type="browser",
            config=SyntheticsBrowserTestConfig(
                assertions=[],
                request=SyntheticsTestRequest(
                    method="GET",
                    url="https://store.example.com",
                ),
            ),
            steps=[
                SyntheticsStep(
                    name="The offers are shown",
                    type="assertPageContains",
                    params={"value": "Offers of the week"},
                    public_id="uwt-8ia-g4p",
                ),
                SyntheticsStep(
                    name="Wait for the banner",
                    type="wait",
                    params={"value": 2},
                ),
            ],
            locations=["aws:eu-central-1"],
            message="The home page does not load. @slack-store-alerts",
            options=SyntheticsTestOptions(
                device_ids=["chrome.laptop_large"],
                tick_every=900,
                min_location_failed=1,
            ),
            tags=["team:web-store"],
        ),
    )
    print(response)
