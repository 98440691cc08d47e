"""Connect an AWS account.

A GovCloud account read with an access key.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSAccount


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.create_aws_account(
            body=AWSAccount(
                access_key_id="AAAAAAAAAAAAAAAAAAAA",
                secret_access_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                host_tags=["account:gov"],
            ),
        )
        print(response)


asyncio.run(main())
