"""List monthly custom usage reports."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    for item in client.usage_metering.get_monthly_custom_reports_pages():
        print(item)
