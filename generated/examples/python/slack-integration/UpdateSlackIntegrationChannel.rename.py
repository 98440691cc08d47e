"""Update a Slack channel.

Follow a channel that was renamed in Slack.
"""

from datadog_v1 import Datadog
from datadog_v1.models.slack_integration import SlackIntegrationChannel

with Datadog() as client:
    response = client.slack_integration.update_slack_integration_channel(
        account_name="web-store",
        channel_name="checkout-alerts",
        body=SlackIntegrationChannel(name="#payments-alerts"),
    )
    print(response)
