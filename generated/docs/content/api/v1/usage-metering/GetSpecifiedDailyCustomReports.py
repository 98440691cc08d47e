"""Get a daily custom usage report."""

import os

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.usage_metering.get_specified_daily_custom_reports(
        report_id=os.environ.get("REPORT_ID", "2024-07-20"),
    )
    print(response)
