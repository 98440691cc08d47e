"""Remove a PagerDuty service."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.pagerduty_integration.delete_pager_duty_integration_service(
        service_name=os.environ["SERVICE_NAME"],
    )
