"""Update an AWS account.

Leave two regions out and stop reading metrics of a namespace.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSAccount


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.update_aws_account(
            account_id=os.environ["ACCOUNT_ID"],
            role_name=os.environ["ROLE_NAME"],
            body=AWSAccount(
                account_id="123456789012",
                role_name="DatadogIntegrationRole",
                excluded_regions=["us-west-1", "us-west-2"],
                account_specific_namespace_rules={"opsworks": False},
            ),
        )
        print(response)


asyncio.run(main())
