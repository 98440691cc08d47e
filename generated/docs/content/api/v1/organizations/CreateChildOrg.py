"""Create a child organization.

A child organization for staging.
"""

from datadog_v1 import Datadog
from datadog_v1.models.organizations import OrganizationCreateBody

with Datadog() as client:
    response = client.organizations.create_child_org(
        body=OrganizationCreateBody(name="Web Store Staging"),
    )
    print(response)
