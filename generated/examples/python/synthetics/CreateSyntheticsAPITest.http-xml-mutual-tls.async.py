"""Create an API test.

HTTP - mutual TLS and a check by XPath and body hash.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionBodyHashTarget,
    SyntheticsAssertionXPathTarget,
    SyntheticsAssertionXPathTargetTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
    SyntheticsTestRequestCertificate,
    SyntheticsTestRequestCertificateItem,
    SyntheticsTestRequestProxy,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Price list of the supplier",
                type="api",
                subtype="http",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        method="GET",
                        url="https://supplier.example.org/prices.xml",
                        proxy=SyntheticsTestRequestProxy(
                            url="http://proxy.example.com:3128",
                            headers={"x-client": "synthetics"},
                        ),
                        certificate=SyntheticsTestRequestCertificate(
                            cert=SyntheticsTestRequestCertificateItem(
                                filename="probe.crt",
                                content="{{ SUPPLIER_CERT }}",
                                updated_at="2024-07-01T09:23:24.857Z",
                            ),
                            key=SyntheticsTestRequestCertificateItem(
                                filename="probe.key",
                                content="{{ SUPPLIER_KEY }}",
                                updated_at="2024-07-01T09:23:24.857Z",
                            ),
                        ),
                        persist_cookies=True,
                    ),
                    assertions=[
                        SyntheticsAssertionXPathTarget(
                            type="body",
                            operator="validatesXPath",
                            target=SyntheticsAssertionXPathTargetTarget(
                                x_path="//offer[1]/currency/text()",
                                operator="is",
                                target_value="EUR",
                            ),
                        ),
                        SyntheticsAssertionBodyHashTarget(
                            type="bodyHash",
                            operator="sha256",
                            target="3b8f2c1d9a70e4656c1f0d2b7a98e5431f60c7d2be94a8135f7e6d0c2b1a9f84",
                        ),
                    ],
                ),
                locations=["aws:eu-central-1"],
                message="The price list has changed or is gone. @ada.park@example.com",
                options=SyntheticsTestOptions(tick_every=3600),
                tags=["team:purchasing"],
            ),
        )
        print(response)


asyncio.run(main())
