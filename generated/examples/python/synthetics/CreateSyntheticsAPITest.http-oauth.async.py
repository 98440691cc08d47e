"""Create an API test.

HTTP - authentication by OAuth client credentials.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionTarget,
    SyntheticsBasicAuthOauthClient,
    SyntheticsConfigVariable,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Partner catalog can be read",
                type="api",
                subtype="http",
                config=SyntheticsAPITestConfig(
                    config_variables=[
                        SyntheticsConfigVariable(
                            name="PARTNER_CLIENT_SECRET",
                            type="global",
                            id="288ffd6c-6322-43c4-b18b-3bf30db834ab",
                        ),
                    ],
                    request=SyntheticsTestRequest(
                        method="GET",
                        url="https://partners.example.com/v2/catalog",
                        basic_auth=SyntheticsBasicAuthOauthClient(
                            type="oauth-client",
                            access_token_url="https://login.example.com/oauth2/token",
                            token_api_authentication="header",
                            client_id="catalog-probe",
                            client_secret="{{ PARTNER_CLIENT_SECRET }}",
                            scope="catalog.read",
                            audience="https://partners.example.com",
                        ),
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="statusCode",
                            operator="is",
                            target=200,
                        ),
                    ],
                ),
                locations=["aws:eu-central-1"],
                message="",
                options=SyntheticsTestOptions(tick_every=900),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
