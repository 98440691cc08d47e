"""Create an EventBridge source.

A source with its own event bus.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSEventBridgeCreateRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.create_aws_event_bridge_source(
        body=AWSEventBridgeCreateRequest(
            account_id="123456789012",
            region="us-east-1",
            event_generator_name="checkout-alerts",
            create_event_bus=True,
        ),
    )
    print(response)
