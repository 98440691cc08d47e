"""Disconnect an AWS account.

An account read through a role.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSAccountDeleteRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.delete_aws_account(
            body=AWSAccountDeleteRequest(
                account_id="123456789012",
                role_name="DatadogIntegrationRole",
            ),
        )
        print(response)


asyncio.run(main())
