"""Delete an application key."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.key_management.delete_application_key(
        key="cccccccccccccccccccccccccccccccccccccccc",
    )
    print(response)
