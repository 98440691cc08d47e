"""Register a PagerDuty service.

The on-call service of the checkout team.
"""

from datadog_v1 import Datadog
from datadog_v1.models.pagerduty_integration import PagerDutyService

with Datadog() as client:
    response = client.pagerduty_integration.create_pager_duty_integration_service(
        body=PagerDutyService(
            service_name="checkout-on-call",
            service_key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    )
    print(response)
