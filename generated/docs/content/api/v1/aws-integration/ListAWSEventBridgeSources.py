"""List EventBridge sources."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.list_aws_event_bridge_sources()
    print(response)
