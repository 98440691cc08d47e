"""Create a custom variable.

A token that cannot be read back.
"""

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import WebhooksIntegrationCustomVariable

with Datadog() as client:
    response = client.webhooks_integration.create_webhooks_integration_custom_variable(
        body=WebhooksIntegrationCustomVariable(
            name="TICKET_TOKEN",
            value="aaaaaaaaaaaaaaaaaaaaaaaa",
            is_secret=True,
        ),
    )
    print(response)
