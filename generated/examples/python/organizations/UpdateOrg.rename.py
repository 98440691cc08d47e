"""Update an organization.

Rename the organization.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.organizations import Organization

with Datadog() as client:
    response = client.organizations.update_org(
        public_id=os.environ["PUBLIC_ID"],
        body=Organization(name="Web Store", description="Production of the web store"),
    )
    print(response)
