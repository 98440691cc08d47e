"""Check the rights for AWS log services.

Check load balancers and S3.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_logs_integration import AWSLogsServicesRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_logs_integration.check_aws_logs_services_async(
            body=AWSLogsServicesRequest(
                account_id="123456789012",
                services=["elb", "s3"],
            ),
        )
        print(response)


asyncio.run(main())
