"""Update a custom variable.

Point the variable to another host.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.webhooks_integration import (
    WebhooksIntegrationCustomVariableUpdateRequest,
)

with Datadog() as client:
    response = client.webhooks_integration.update_webhooks_integration_custom_variable(
        custom_variable_name=os.environ["CUSTOM_VARIABLE_NAME"],
        body=WebhooksIntegrationCustomVariableUpdateRequest(
            value="helpdesk.example.com",
        ),
    )
    print(response)
