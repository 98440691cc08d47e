"""Create an API test.

Multistep - handshake, tools and a call of an MCP server.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsAPITest,
    SyntheticsAPITestConfig,
    SyntheticsAPITestStep,
    SyntheticsAssertionMCPRespectsSpecification,
    SyntheticsAssertionMCPServerCapabilitiesTarget,
    SyntheticsAssertionTarget,
    SyntheticsTestOptions,
    SyntheticsTestRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.create_synthetics_api_test(
            body=SyntheticsAPITest(
                name="Catalog assistant serves its tools",
                type="api",
                subtype="multi",
                config=SyntheticsAPITestConfig(
                    steps=[
                        SyntheticsAPITestStep(
                            name="Handshake",
                            subtype="mcp",
                            request=SyntheticsTestRequest(
                                url="https://mcp.example.com/catalog",
                                call_type="init",
                                mcp_protocol_version="2025-06-18",
                            ),
                            assertions=[
                                SyntheticsAssertionMCPRespectsSpecification(
                                    type="mcpRespectsSpecification",
                                ),
                                SyntheticsAssertionMCPServerCapabilitiesTarget(
                                    type="mcpServerCapabilities",
                                    operator="contains",
                                    target=["tools", "resources"],
                                ),
                            ],
                        ),
                        SyntheticsAPITestStep(
                            name="List tools",
                            subtype="mcp",
                            request=SyntheticsTestRequest(
                                url="https://mcp.example.com/catalog",
                                call_type="tool_list",
                                mcp_protocol_version="2025-06-18",
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="mcpToolCount",
                                    operator="moreThanOrEqual",
                                    target=3,
                                ),
                                SyntheticsAssertionTarget(
                                    type="mcpToolNameLength",
                                    operator="lessThan",
                                    target=64,
                                ),
                            ],
                        ),
                        SyntheticsAPITestStep(
                            name="Search",
                            subtype="mcp",
                            request=SyntheticsTestRequest(
                                url="https://mcp.example.com/catalog",
                                call_type="tool_call",
                                tool_name="search_products",
                                tool_args={"term": "mug", "limit": 5},
                                mcp_protocol_version="2025-06-18",
                            ),
                            assertions=[
                                SyntheticsAssertionTarget(
                                    type="responseTime",
                                    operator="lessThan",
                                    target=3000,
                                ),
                            ],
                        ),
                    ],
                ),
                locations=["aws:eu-west-1"],
                message="@slack-catalog-alerts",
                options=SyntheticsTestOptions(tick_every=900),
                tags=["team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
