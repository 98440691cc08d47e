"""Get a monthly custom usage report."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.usage_metering.get_specified_monthly_custom_reports(
        report_id=os.environ.get("REPORT_ID", "2024-06-01"),
    )
    print(response)
