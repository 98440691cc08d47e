"""Create an API key.

A key for the Agents of a service.
"""

from datadog_v1 import Datadog
from datadog_v1.models.organizations_and_key_management import ApiKey

with Datadog() as client:
    response = client.key_management.create_api_key(
        body=ApiKey(name="web-store agents"),
    )
    print(response)
