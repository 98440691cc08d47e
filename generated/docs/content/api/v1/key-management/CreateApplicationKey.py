"""Create an application key.

A key for an automation tool.
"""

from datadog_v1 import Datadog
from datadog_v1.models.organizations_and_key_management import ApplicationKey

with Datadog() as client:
    response = client.key_management.create_application_key(
        body=ApplicationKey(name="terraform"),
    )
    print(response)
