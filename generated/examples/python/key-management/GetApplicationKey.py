"""Get an application key."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.get_application_key(
        key="cccccccccccccccccccccccccccccccccccccccc",
    )
    print(response)
