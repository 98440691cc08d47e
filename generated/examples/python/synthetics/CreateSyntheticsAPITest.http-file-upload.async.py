"""Create an API test.

HTTP - upload a file as multipart form.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
    SyntheticsTestRequestBodyFile,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Price list can be uploaded",
                type="api",
                subtype="http",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        method="POST",
                        url="https://api.example.com/price-lists",
                        body_type="multipart/form-data",
                        form={"currency": "EUR"},
                        files=[
                            SyntheticsTestRequestBodyFile(
                                name="prices",
                                original_file_name="prices.csv",
                                type="text/csv",
                                size=35,
                                content="sku,price\nMUG-01,9.90\nMUG-02,12.50\n",
                            ),
                        ],
                        no_saving_response_body=True,
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="statusCode",
                            operator="is",
                            target=201,
                        ),
                    ],
                ),
                locations=["pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f"],
                message="",
                options=SyntheticsTestOptions(tick_every=3600),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
