"""Get a PagerDuty service."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.pagerduty_integration.get_pager_duty_integration_service(
        service_name=os.environ.get("SERVICE_NAME", "checkout-on-call"),
    )
    print(response)
