"""Create an API test.

SSL - certificate expires in more than 30 days.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Certificate of the web store",
                type="api",
                subtype="ssl",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        host="store.example.com",
                        port=443,
                        servername="store.example.com",
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="certificate",
                            operator="isInMoreThan",
                            target=30,
                        ),
                        SyntheticsAssertionTarget(
                            type="property",
                            property="subject.CN",
                            operator="is",
                            target="store.example.com",
                        ),
                        SyntheticsAssertionTarget(
                            type="minTlsVersion",
                            operator="moreThanOrEqual",
                            target=1.2,
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="Renew the certificate of the web store. @sam.ortiz@example.com",
                options=SyntheticsTestOptions(
                    tick_every=86400,
                    accept_self_signed=False,
                    check_certificate_revocation=True,
                ),
                tags=["team:network"],
            ),
        )
        print(response)


asyncio.run(main())
