"""Create a mobile test.

Search and scroll in a fixed Android version.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsConfigVariable,
    SyntheticsMobileStep,
    SyntheticsMobileStepParams,
    SyntheticsMobileStepParamsElement,
    SyntheticsMobileStepParamsElementRelativePosition,
    SyntheticsMobileStepParamsElementUserLocator,
    SyntheticsMobileStepParamsElementUserLocatorValuesItems,
    SyntheticsMobileStepParamsPositionsItems,
    SyntheticsMobileStepParamsVariable,
    SyntheticsMobileTest,
    SyntheticsMobileTestConfig,
    SyntheticsMobileTestOptions,
    SyntheticsMobileTestsMobileApplication,
    SyntheticsTestRestrictionPolicyBinding,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_mobile_test(
            body=SyntheticsMobileTest(
                name="Search of the Android app",
                type="mobile",
                config=SyntheticsMobileTestConfig(
                    initial_application_arguments={
                        "environment": "staging",
                        "skip_intro": "true",
                    },
                    variables=[
                        SyntheticsConfigVariable(
                            name="TERM",
                            type="text",
                            pattern="mug",
                            example="mug",
                        ),
                    ],
                ),
                steps=[
                    SyntheticsMobileStep(
                        name="Type the search term",
                        type="typeText",
                        params=SyntheticsMobileStepParams(
                            value="{{ TERM }}",
                            delay=100,
                            with_enter=True,
                            element=SyntheticsMobileStepParamsElement(
                                user_locator=SyntheticsMobileStepParamsElementUserLocator(
                                    fail_test_on_cannot_locate=False,
                                    values=[
                                        SyntheticsMobileStepParamsElementUserLocatorValuesItems(
                                            type="id",
                                            value="com.example.store:id/search",
                                        ),
                                    ],
                                ),
                            ),
                        ),
                    ),
                    SyntheticsMobileStep(
                        name="Let the results load",
                        type="wait",
                        params=SyntheticsMobileStepParams(value=3),
                    ),
                    SyntheticsMobileStep(
                        name="Scroll to the white mug",
                        type="scrollToElement",
                        params=SyntheticsMobileStepParams(
                            direction="down",
                            max_scrolls=8,
                            element=SyntheticsMobileStepParamsElement(
                                text_content="White mug",
                            ),
                        ),
                    ),
                    SyntheticsMobileStep(
                        name="Keep the price",
                        type="extractVariable",
                        params=SyntheticsMobileStepParams(
                            variable=SyntheticsMobileStepParamsVariable(
                                name="PRICE",
                                example="9.90",
                            ),
                            element=SyntheticsMobileStepParamsElement(
                                user_locator=SyntheticsMobileStepParamsElementUserLocator(
                                    values=[
                                        SyntheticsMobileStepParamsElementUserLocatorValuesItems(
                                            type="xpath",
                                            value="//*[@content-desc='price']",
                                        ),
                                    ],
                                ),
                            ),
                        ),
                    ),
                    SyntheticsMobileStep(
                        name="The price is in euros",
                        type="assertElementContent",
                        params=SyntheticsMobileStepParams(
                            check="contains",
                            value="EUR",
                            element=SyntheticsMobileStepParamsElement(
                                relative_position=SyntheticsMobileStepParamsElementRelativePosition(
                                    x=0.5,
                                    y=0.5,
                                ),
                                view_name="ProductScreen",
                            ),
                        ),
                    ),
                    SyntheticsMobileStep(
                        name="Swipe to the next picture",
                        type="flick",
                        params=SyntheticsMobileStepParams(
                            positions=[
                                SyntheticsMobileStepParamsPositionsItems(x=0.8, y=0.4),
                                SyntheticsMobileStepParamsPositionsItems(x=0.2, y=0.4),
                            ],
                        ),
                        allow_failure=True,
                        is_critical=False,
                    ),
                    SyntheticsMobileStep(
                        name="Go offline",
                        type="toggleWiFi",
                        params=SyntheticsMobileStepParams(enabled=False),
                    ),
                    SyntheticsMobileStep(
                        name="Go back",
                        type="pressBack",
                        params=SyntheticsMobileStepParams(),
                    ),
                ],
                message="",
                options=SyntheticsMobileTestOptions(
                    device_ids=["synthetics:mobile:device:pixel_8_android_14"],
                    tick_every=7200,
                    mobile_application=SyntheticsMobileTestsMobileApplication(
                        application_id="c47f3d12-08a5-4be7-b1c9-6de5f2a90713",
                        reference_id="6115922a-5f5d-455e-bc7e-7955a57f3815",
                        reference_type="version",
                    ),
                    default_step_timeout=30,
                    verbosity=3,
                    allow_application_crash=False,
                    disable_auto_accept_alert=False,
                    min_failure_duration=0,
                    bindings=[
                        SyntheticsTestRestrictionPolicyBinding(
                            relation="editor",
                            principals=["team:2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f"],
                        ),
                        SyntheticsTestRestrictionPolicyBinding(
                            relation="viewer",
                            principals=["org:7a9c1e30-5b2d-4e8f-a6c4-0d1f2b3a4c5e"],
                        ),
                    ],
                ),
                tags=["team:mobile", "platform:android"],
            ),
        )
        print(response)


asyncio.run(main())
