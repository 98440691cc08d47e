"""Delete an AWS tag filter.

Read all load balancers again.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSTagFilterDeleteRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.delete_aws_tag_filter(
            body=AWSTagFilterDeleteRequest(
                account_id="123456789012",
                namespace="application_elb",
            ),
        )
        print(response)


asyncio.run(main())
