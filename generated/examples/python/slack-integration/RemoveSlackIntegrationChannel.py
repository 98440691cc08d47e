"""Remove a Slack channel."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.slack_integration.remove_slack_integration_channel(
        account_name="web-store",
        channel_name="checkout-alerts",
    )
