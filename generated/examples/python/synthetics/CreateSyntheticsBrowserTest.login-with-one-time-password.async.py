"""Create a browser test.

Log in with secure variables and a one-time password.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsBrowserTest,
    SyntheticsBrowserTestConfig,
    SyntheticsBrowserVariable,
    SyntheticsStep,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_browser_test(
            body=SyntheticsBrowserTest(
                name="Back office login",
                type="browser",
                config=SyntheticsBrowserTestConfig(
                    assertions=[],
                    request=SyntheticsTestRequest(
                        method="GET",
                        url="https://office.example.com/login",
                    ),
                    variables=[
                        SyntheticsBrowserVariable(
                            name="OFFICE_PASSWORD",
                            type="global",
                            id="288ffd6c-6322-43c4-b18b-3bf30db834ab",
                        ),
                        SyntheticsBrowserVariable(
                            name="OFFICE_TOTP",
                            type="global",
                            id="93c47222-ce0c-47d8-ac31-50b3cca2d4a4",
                        ),
                    ],
                ),
                steps=[
                    SyntheticsStep(
                        name="Type the password",
                        type="typeText",
                        no_screenshot=True,
                        params={
                            "value": "{{ OFFICE_PASSWORD }}",
                            "element": {
                                "userLocator": {
                                    "failTestOnCannotLocate": True,
                                    "values": [{"type": "css", "value": "#password"}],
                                },
                            },
                        },
                    ),
                    SyntheticsStep(
                        name="Type the one-time password",
                        type="typeText",
                        params={
                            "value": "{{ OFFICE_TOTP }}",
                            "element": {
                                "userLocator": {
                                    "failTestOnCannotLocate": True,
                                    "values": [{"type": "css", "value": "#otp"}],
                                },
                            },
                        },
                    ),
                    SyntheticsStep(
                        name="Confirm",
                        type="pressKey",
                        params={"value": "Enter"},
                    ),
                    SyntheticsStep(
                        name="The greeting is shown",
                        type="assertPageContains",
                        params={"value": "Good morning"},
                    ),
                ],
                locations=["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
                message="The back office cannot be used. @priya.rao@example.com",
                options=SyntheticsTestOptions(
                    device_ids=["chrome.laptop_large"],
                    tick_every=3600,
                    no_screenshot=False,
                    ignore_server_certificate_error=True,
                ),
                tags=["team:back-office"],
            ),
        )
        print(response)


asyncio.run(main())
