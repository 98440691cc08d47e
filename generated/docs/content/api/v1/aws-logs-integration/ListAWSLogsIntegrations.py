"""List AWS log collection settings."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_logs_integration.list_aws_logs_integrations()
    print(response)
