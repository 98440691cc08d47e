"""Get a webhook."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.webhooks_integration.get_webhooks_integration(
        webhook_name="open-ticket",
    )
    print(response)
