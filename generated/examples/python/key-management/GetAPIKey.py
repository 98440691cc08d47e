"""Get an API key."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.get_api_key(key="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
    print(response)
