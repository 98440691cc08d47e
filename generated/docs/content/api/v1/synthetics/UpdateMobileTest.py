"""Update a mobile test.

Run on a second device and less often.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsMobileStep,
    SyntheticsMobileStepParams,
    SyntheticsMobileTest,
    SyntheticsMobileTestConfig,
    SyntheticsMobileTestOptions,
    SyntheticsMobileTestsMobileApplication,
)

with Datadog() as client:
    response = client.synthetics.update_mobile_test(
        public_id=os.environ["PUBLIC_ID"],
        body=SyntheticsMobileTest(
            name="Cart of the iOS app",
            type="mobile",
            config=SyntheticsMobileTestConfig(variables=[]),
            steps=[
                SyntheticsMobileStep(
                    name="Open the cart by deep link",
                    type="openDeeplink",
                    params=SyntheticsMobileStepParams(value="webstore://cart"),
                    public_id="n3k-s8v-5gd",
                ),
            ],
            message="The cart of the iOS app is broken. @slack-mobile-alerts",
            options=SyntheticsMobileTestOptions(
                device_ids=[
                    "synthetics:mobile:device:iphone_15_ios_17",
                    "synthetics:mobile:device:iphone_12_ios_16",
                ],
                tick_every=14400,
                mobile_application=SyntheticsMobileTestsMobileApplication(
                    application_id="ab0e0aed-536d-411a-9a99-5428c27d8f8e",
                    reference_id="ab0e0aed-536d-411a-9a99-5428c27d8f8e",
                    reference_type="latest",
                ),
            ),
            tags=["team:mobile", "platform:ios"],
        ),
    )
    print(response)
