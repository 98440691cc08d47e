"""Get an application key."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.get_application_key(
        key=os.environ.get("KEY", "cccccccccccccccccccccccccccccccccccccccc"),
    )
    print(response)
