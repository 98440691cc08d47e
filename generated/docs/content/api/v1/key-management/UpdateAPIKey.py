"""Rename an API key.

Give the key a new name.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.organizations_and_key_management import ApiKey

with Datadog() as client:
    response = client.key_management.update_api_key(
        key=os.environ["KEY"],
        body=ApiKey(name="web-store agents (eu)"),
    )
    print(response)
