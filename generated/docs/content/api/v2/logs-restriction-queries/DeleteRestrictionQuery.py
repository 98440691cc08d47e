"""Delete a restriction query."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.logs_restriction_queries.delete_restriction_query(
        restriction_query_id=os.environ["RESTRICTION_QUERY_ID"],
    )
