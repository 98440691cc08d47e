"""List the channels of a Slack account."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.slack_integration.get_slack_integration_channels(
        account_name=os.environ.get("ACCOUNT_NAME", "web-store"),
    )
    print(response)
