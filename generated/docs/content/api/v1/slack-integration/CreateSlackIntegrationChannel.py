"""Add a channel to a Slack account.

A channel whose messages offer to mute the monitor.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.slack_integration import (
    SlackIntegrationChannel,
    SlackIntegrationChannelDisplay,
)

with Datadog() as client:
    response = client.slack_integration.create_slack_integration_channel(
        account_name=os.environ["ACCOUNT_NAME"],
        body=SlackIntegrationChannel(
            name="#checkout-alerts",
            display=SlackIntegrationChannelDisplay(
                message=True,
                mute_buttons=True,
                notified=True,
                snapshot=True,
                tags=True,
            ),
        ),
    )
    print(response)
