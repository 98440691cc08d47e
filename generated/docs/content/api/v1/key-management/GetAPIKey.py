"""Get an API key."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.get_api_key(
        key=os.environ.get("KEY", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    )
    print(response)
