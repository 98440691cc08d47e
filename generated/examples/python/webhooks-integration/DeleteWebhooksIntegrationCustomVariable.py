"""Delete a custom variable."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.webhooks_integration.delete_webhooks_integration_custom_variable(
        custom_variable_name="TICKET_HOST",
    )
