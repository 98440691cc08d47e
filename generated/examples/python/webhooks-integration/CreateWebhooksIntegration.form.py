"""Create a webhook.

A form request.
"""

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegration

with Datadog() as client:
    response = client.webhooks_integration.create_webhooks_integration(
        body=WebhooksIntegration(
            name="text-on-call",
            url="https://sms.example.com/send",
            encode_as="form",
            payload='{"to": "on-call", "body": "$EVENT_TITLE"}',
        ),
    )
    print(response)
