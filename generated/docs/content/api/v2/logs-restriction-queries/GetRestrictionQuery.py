"""Get a restriction query."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_restriction_queries.get_restriction_query(
        restriction_query_id=os.environ.get(
            "RESTRICTION_QUERY_ID",
            "79a0e60a-644a-11ea-ad29-43329f7f58b5",
        ),
    )
    print(response)
