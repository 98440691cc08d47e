"""Create a browser test.

Search, order and check the address.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsBrowserTest,
    SyntheticsBrowserTestConfig,
    SyntheticsBrowserVariable,
    SyntheticsStep,
    SyntheticsTestCiOptions,
    SyntheticsTestOptions,
    SyntheticsTestOptionsRetry,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_browser_test(
            body=SyntheticsBrowserTest(
                name="Buy a mug in the web store",
                type="browser",
                config=SyntheticsBrowserTestConfig(
                    assertions=[],
                    request=SyntheticsTestRequest(
                        method="GET",
                        url="https://store.example.com",
                    ),
                    variables=[
                        SyntheticsBrowserVariable(
                            name="SEARCH_TERM",
                            type="text",
                            pattern="mug",
                            example="mug",
                        ),
                        SyntheticsBrowserVariable(
                            name="BUYER_EMAIL",
                            type="email",
                            pattern="buyer-{{ alphabetic(6) }}@mail.example.com",
                            example="buyer-qwerty@mail.example.com",
                        ),
                    ],
                    set_cookie="consent=yes; Path=/",
                ),
                steps=[
                    SyntheticsStep(
                        name="Type the search term",
                        type="typeText",
                        params={
                            "value": "{{ SEARCH_TERM }}",
                            "element": {
                                "userLocator": {
                                    "failTestOnCannotLocate": True,
                                    "values": [
                                        {"type": "css", "value": "input[name=q]"},
                                    ],
                                },
                            },
                        },
                    ),
                    SyntheticsStep(
                        name="Open the first result",
                        type="click",
                        params={
                            "element": {
                                "userLocator": {
                                    "failTestOnCannotLocate": True,
                                    "values": [
                                        {
                                            "type": "css",
                                            "value": ".result:first-child a",
                                        },
                                    ],
                                },
                            },
                        },
                    ),
                    SyntheticsStep(
                        name="Put it into the cart",
                        type="click",
                        params={
                            "element": {
                                "userLocator": {
                                    "failTestOnCannotLocate": True,
                                    "values": [
                                        {
                                            "type": "xpath",
                                            "value": "//button[text()='Add to cart']",
                                        },
                                    ],
                                },
                            },
                        },
                        timeout=20,
                    ),
                    SyntheticsStep(
                        name="The cart is open",
                        type="assertCurrentUrl",
                        params={"check": "contains", "value": "/cart"},
                    ),
                    SyntheticsStep(
                        name="Remove test orders",
                        type="playSubTest",
                        params={"subtestPublicId": "e5h-k2s-7wb", "playingTabId": 0},
                        always_execute=True,
                    ),
                ],
                locations=["aws:eu-central-1", "aws:us-east-2"],
                message="Shoppers cannot buy. @slack-store-alerts",
                options=SyntheticsTestOptions(
                    device_ids=[
                        "chrome.laptop_large",
                        "edge.laptop_large",
                        "chrome.mobile_small",
                    ],
                    tick_every=1800,
                    min_location_failed=2,
                    retry=SyntheticsTestOptionsRetry(count=2, interval=1000),
                    initial_navigation_timeout=60,
                    blocked_request_patterns=["https://analytics.example.net/*"],
                    ci=SyntheticsTestCiOptions(execution_rule="non_blocking"),
                ),
                tags=["team:web-store", "journey:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
