"""Create a child organization.

A child organization with billing and plan.
"""

from datadog_v1 import Datadog
from datadog_v1.models.organizations import (
    OrganizationBilling,
    OrganizationCreateBody,
    OrganizationSubscription,
)

with Datadog() as client:
    response = client.organizations.create_child_org(
        body=OrganizationCreateBody(
            name="Web Store Staging",
            billing=OrganizationBilling(type="parent_billing"),
            subscription=OrganizationSubscription(type="pro"),
        ),
    )
    print(response)
