"""List application keys."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.list_application_keys()
    print(response)
