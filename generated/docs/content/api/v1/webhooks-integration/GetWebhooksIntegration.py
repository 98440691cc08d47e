"""Get a webhook."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.webhooks_integration.get_webhooks_integration(
        webhook_name=os.environ.get("WEBHOOK_NAME", "open-ticket"),
    )
    print(response)
