"""Create an API test.

HTTP - GraphQL query checked by JavaScript.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAssertionJavascript,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Catalog search finds mugs",
                type="api",
                subtype="http",
                config=SyntheticsAPITestConfig(
                    request=SyntheticsTestRequest(
                        method="POST",
                        url="https://api.example.com/graphql",
                        body_type="graphql",
                        body='{"query": "query Search($term: String!) { products(term: $term) { sku price } }", "operationName": "Search", "variables": {"term": "mug"}}',
                    ),
                    assertions=[
                        SyntheticsAssertionTarget(
                            type="statusCode",
                            operator="is",
                            target=200,
                        ),
                        SyntheticsAssertionJavascript(
                            type="javascript",
                            code=(
                                "const products = JSON.parse(dd.response.body).data.products;\n"
                                "dd.expect(products.length).to.be.above(0);"
                            ),
                        ),
                    ],
                    variables_from_script='dd.variable.set("STARTED_AT", new Date().toISOString());',
                ),
                locations=["aws:us-east-2"],
                message="Search finds nothing. @slack-catalog-alerts",
                options=SyntheticsTestOptions(tick_every=300),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
