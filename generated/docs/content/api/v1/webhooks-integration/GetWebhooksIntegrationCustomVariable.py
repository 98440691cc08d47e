"""Get a custom variable."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.webhooks_integration.get_webhooks_integration_custom_variable(
        custom_variable_name=os.environ.get("CUSTOM_VARIABLE_NAME", "TICKET_HOST"),
    )
    print(response)
