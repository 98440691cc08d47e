"""Update a webhook.

Send a form instead of JSON.
"""

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationUpdateRequest

with Datadog() as client:
    response = client.webhooks_integration.update_webhooks_integration(
        webhook_name="open-ticket",
        body=WebhooksIntegrationUpdateRequest(
            encode_as="form",
            payload='{"subject": "$EVENT_TITLE", "text": "$EVENT_MSG"}',
        ),
    )
    print(response)
