"""Rename an application key.

Give the key a new name.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.organizations_and_key_management import ApplicationKey

with Datadog() as client:
    response = client.key_management.update_application_key(
        key=os.environ["KEY"],
        body=ApplicationKey(name="terraform-production"),
    )
    print(response)
