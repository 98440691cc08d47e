"""Delete a webhook."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.webhooks_integration.delete_webhooks_integration(
        webhook_name=os.environ["WEBHOOK_NAME"],
    )
