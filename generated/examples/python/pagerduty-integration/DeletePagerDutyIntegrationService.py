"""Remove a PagerDuty service."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.pagerduty_integration.delete_pager_duty_integration_service(
        service_name="checkout-on-call",
    )
