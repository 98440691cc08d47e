"""Create an EventBridge source.

A source with its own event bus.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.aws_integration import AWSEventBridgeCreateRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.create_aws_event_bridge_source(
            body=AWSEventBridgeCreateRequest(
                account_id="123456789012",
                region="us-east-1",
                event_generator_name="checkout-alerts",
                create_event_bus=True,
            ),
        )
        print(response)


asyncio.run(main())
