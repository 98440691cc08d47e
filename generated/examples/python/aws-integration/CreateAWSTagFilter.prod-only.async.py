"""Set an AWS tag filter.

Read only load balancers of production.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSTagFilterCreateRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.create_aws_tag_filter(
            body=AWSTagFilterCreateRequest(
                account_id="123456789012",
                namespace="application_elb",
                tag_filter_str="env:prod*",
            ),
        )
        print(response)


asyncio.run(main())
