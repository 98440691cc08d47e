"""Update a Slack channel.

Leave graphs and tags out.
"""

from datadog_v1 import Datadog
from datadog_v1.models.slack_integration import (
    SlackIntegrationChannel,
    SlackIntegrationChannelDisplay,
)

with Datadog() as client:
    response = client.slack_integration.update_slack_integration_channel(
        account_name="web-store",
        channel_name="checkout-alerts",
        body=SlackIntegrationChannel(
            display=SlackIntegrationChannelDisplay(snapshot=False, tags=False),
        ),
    )
    print(response)
