"""Delete an EventBridge source.

The source by its full name.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSEventBridgeDeleteRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.delete_aws_event_bridge_source(
            body=AWSEventBridgeDeleteRequest(
                account_id="123456789012",
                region="us-east-1",
                event_generator_name="checkout-alerts-aaaaaaaa",
            ),
        )
        print(response)


asyncio.run(main())
