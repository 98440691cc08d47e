"""Attach a role to a restriction query.

Restrict the support role.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.logs_restriction_queries import RelationshipToRole
from datadog_v1.models.roles_and_logs_restriction_queries import RelationshipToRoleData

with Datadog() as client:
    client.logs_restriction_queries.add_role_to_restriction_query(
        restriction_query_id=os.environ["RESTRICTION_QUERY_ID"],
        body=RelationshipToRole(
            data=RelationshipToRoleData(
                type="roles",
                id="5c1e8f0a-2b7d-11ef-9c44-da7ad0902002",
            ),
        ),
    )
