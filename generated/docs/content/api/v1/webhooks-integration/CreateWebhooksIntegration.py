"""Create a webhook.

A JSON request to a ticket system.
"""

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegration

with Datadog() as client:
    response = client.webhooks_integration.create_webhooks_integration(
        body=WebhooksIntegration(
            name="open-ticket",
            url="https://$TICKET_HOST/api/tickets",
            encode_as="json",
            payload='{"title": "$EVENT_TITLE", "text": "$EVENT_MSG", "status": "$ALERT_STATUS", "link": "$LINK"}',
            custom_headers='{"Authorization": "Bearer $TICKET_TOKEN"}',
        ),
    )
    print(response)
