"""Delete a webhook."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.webhooks_integration.delete_webhooks_integration(webhook_name="open-ticket")
