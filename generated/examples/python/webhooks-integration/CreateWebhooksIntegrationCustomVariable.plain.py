"""Create a custom variable.

An address that several webhooks use.
"""

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationCustomVariable

with Datadog() as client:
    response = client.webhooks_integration.create_webhooks_integration_custom_variable(
        body=WebhooksIntegrationCustomVariable(
            name="TICKET_HOST",
            value="tickets.example.com",
            is_secret=False,
        ),
    )
    print(response)
