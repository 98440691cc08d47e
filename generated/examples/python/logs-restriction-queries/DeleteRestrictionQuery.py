"""Delete a restriction query."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.logs_restriction_queries.delete_restriction_query(
        restriction_query_id="79a0e60a-644a-11ea-ad29-43329f7f58b5",
    )
