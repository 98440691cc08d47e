"""List the roles of a restriction query."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.logs_restriction_queries.list_restriction_query_roles_pages(
        restriction_query_id=os.environ.get(
            "RESTRICTION_QUERY_ID",
            "79a0e60a-644a-11ea-ad29-43329f7f58b5",
        ),
    ):
        print(item)
