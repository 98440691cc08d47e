"""Update an organization.

Rename the organization.
"""

from datadog_v1 import Datadog
from datadog_v1.models.organizations import Organization

with Datadog() as client:
    response = client.organizations.update_org(
        public_id="kq7wxm2vbh4tzn9d",
        body=Organization(name="Web Store", description="Production of the web store"),
    )
    print(response)
