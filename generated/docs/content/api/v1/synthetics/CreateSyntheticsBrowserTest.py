"""Create a browser test.

Load a page and check its text.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsBrowserTest,
    SyntheticsBrowserTestConfig,
    SyntheticsStep,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)

with Datadog() as client:
    response = client.synthetics.create_synthetics_browser_test(
        body=SyntheticsBrowserTest(
            name="Home page of the web store",
            type="browser",
            status="live",
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
                ),
                SyntheticsStep(
                    name="No error is shown",
                    type="assertPageLacks",
                    params={"value": "Something went wrong"},
                    allow_failure=True,
                    is_critical=False,
                ),
            ],
            locations=["aws:eu-central-1"],
            message="The home page does not load. @slack-store-alerts",
            options=SyntheticsTestOptions(
                device_ids=["chrome.laptop_large", "firefox.tablet"],
                tick_every=900,
                min_location_failed=1,
            ),
            tags=["team:web-store"],
        ),
    )
    print(response)
