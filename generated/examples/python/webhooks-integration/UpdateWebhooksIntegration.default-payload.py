"""Update a webhook.

Go back to the default payload.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationUpdateRequest

with Datadog() as client:
    response = client.webhooks_integration.update_webhooks_integration(
        webhook_name=os.environ["WEBHOOK_NAME"],
        body=WebhooksIntegrationUpdateRequest(payload=None),
    )
    print(response)
