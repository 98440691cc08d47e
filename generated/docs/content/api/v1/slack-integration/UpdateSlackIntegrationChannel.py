"""Update a Slack channel.

Leave graphs and tags out.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.slack_integration import (
    SlackIntegrationChannel,
    SlackIntegrationChannelDisplay,
)

with Datadog() as client:
    response = client.slack_integration.update_slack_integration_channel(
        account_name=os.environ["ACCOUNT_NAME"],
        channel_name=os.environ["CHANNEL_NAME"],
        body=SlackIntegrationChannel(
            display=SlackIntegrationChannelDisplay(snapshot=False, tags=False),
        ),
    )
    print(response)
