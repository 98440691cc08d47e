"""Get a Slack channel."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.slack_integration.get_slack_integration_channel(
        account_name="web-store",
        channel_name="checkout-alerts",
    )
    print(response)
