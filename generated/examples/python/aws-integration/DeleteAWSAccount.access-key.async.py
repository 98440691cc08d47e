"""Disconnect an AWS account.

An account read with an access key.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSAccountDeleteRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.delete_aws_account(
            body=AWSAccountDeleteRequest(access_key_id="AAAAAAAAAAAAAAAAAAAA"),
        )
        print(response)


asyncio.run(main())
