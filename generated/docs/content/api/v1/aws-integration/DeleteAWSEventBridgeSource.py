"""Delete an EventBridge source.

The source by its full name.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSEventBridgeDeleteRequest

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.delete_aws_event_bridge_source(
        body=AWSEventBridgeDeleteRequest(
            account_id="123456789012",
            region="us-east-1",
            event_generator_name="checkout-alerts-aaaaaaaa",
        ),
    )
    print(response)
