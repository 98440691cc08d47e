"""Delete an API key."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.delete_api_key(key=os.environ["KEY"])
    print(response)
