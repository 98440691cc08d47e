"""Create a mobile test.

Open the cart in the latest iOS application.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsMobileStep,
    SyntheticsMobileStepParams,
    SyntheticsMobileStepParamsElement,
    SyntheticsMobileStepParamsElementUserLocator,
    SyntheticsMobileStepParamsElementUserLocatorValuesItems,
    SyntheticsMobileTest,
    SyntheticsMobileTestConfig,
    SyntheticsMobileTestOptions,
    SyntheticsMobileTestsMobileApplication,
    SyntheticsTestOptionsRetry,
)

with Datadog() as client:
    response = client.synthetics.create_synthetics_mobile_test(
        body=SyntheticsMobileTest(
            name="Cart of the iOS app",
            type="mobile",
            status="live",
            config=SyntheticsMobileTestConfig(variables=[]),
            steps=[
                SyntheticsMobileStep(
                    name="Open the cart by deep link",
                    type="openDeeplink",
                    params=SyntheticsMobileStepParams(value="webstore://cart"),
                ),
                SyntheticsMobileStep(
                    name="Tap the pay button",
                    type="tap",
                    params=SyntheticsMobileStepParams(
                        element=SyntheticsMobileStepParamsElement(
                            context_type="native",
                            element_description="Pay button",
                            user_locator=SyntheticsMobileStepParamsElementUserLocator(
                                fail_test_on_cannot_locate=True,
                                values=[
                                    SyntheticsMobileStepParamsElementUserLocatorValuesItems(
                                        type="accessibility-id",
                                        value="pay-button",
                                    ),
                                ],
                            ),
                        ),
                    ),
                ),
                SyntheticsMobileStep(
                    name="The form is shown",
                    type="assertScreenContains",
                    params=SyntheticsMobileStepParams(value="Card number"),
                    timeout=20,
                ),
            ],
            message="The cart of the iOS app is broken. @slack-mobile-alerts",
            options=SyntheticsMobileTestOptions(
                device_ids=["synthetics:mobile:device:iphone_15_ios_17"],
                tick_every=3600,
                mobile_application=SyntheticsMobileTestsMobileApplication(
                    application_id="ab0e0aed-536d-411a-9a99-5428c27d8f8e",
                    reference_id="ab0e0aed-536d-411a-9a99-5428c27d8f8e",
                    reference_type="latest",
                ),
                retry=SyntheticsTestOptionsRetry(count=1, interval=1000),
            ),
            tags=["team:mobile", "platform:ios"],
        ),
    )
    print(response)
