"""Delete a custom variable."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.webhooks_integration.delete_webhooks_integration_custom_variable(
        custom_variable_name=os.environ["CUSTOM_VARIABLE_NAME"],
    )
