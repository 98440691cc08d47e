"""List API keys."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.list_api_keys()
    print(response)
