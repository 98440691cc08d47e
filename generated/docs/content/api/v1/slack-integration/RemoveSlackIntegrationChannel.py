"""Remove a Slack channel."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.slack_integration.remove_slack_integration_channel(
        account_name=os.environ["ACCOUNT_NAME"],
        channel_name=os.environ["CHANNEL_NAME"],
    )
