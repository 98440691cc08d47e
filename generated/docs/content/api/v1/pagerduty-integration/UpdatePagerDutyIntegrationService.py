"""Replace the key of a PagerDuty service.

A renewed key.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.pagerduty_integration import PagerDutyServiceKey

with Datadog() as client:
    client.pagerduty_integration.update_pager_duty_integration_service(
        service_name=os.environ["SERVICE_NAME"],
        body=PagerDutyServiceKey(service_key="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"),
    )
