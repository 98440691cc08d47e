"""List daily custom usage reports."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.usage_metering.get_daily_custom_reports()
    print(response)
