"""Get a Slack channel."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.slack_integration.get_slack_integration_channel(
        account_name=os.environ.get("ACCOUNT_NAME", "web-store"),
        channel_name=os.environ.get("CHANNEL_NAME", "checkout-alerts"),
    )
    print(response)
