"""Update a webhook.

Send a form instead of JSON.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationUpdateRequest

with Datadog() as client:
    response = client.webhooks_integration.update_webhooks_integration(
        webhook_name=os.environ["WEBHOOK_NAME"],
        body=WebhooksIntegrationUpdateRequest(
            encode_as="form",
            payload='{"subject": "$EVENT_TITLE", "text": "$EVENT_MSG"}',
        ),
    )
    print(response)
