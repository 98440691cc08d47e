"""Create a webhook.

A webhook with the default payload.
"""

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegration

with Datadog() as client:
    response = client.webhooks_integration.create_webhooks_integration(
        body=WebhooksIntegration(
            name="notify-hub",
            url="https://hub.example.com/datadog",
        ),
    )
    print(response)
