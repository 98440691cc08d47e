"""List the restriction queries of a user."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_restriction_queries.list_user_restriction_queries(
        user_id=os.environ.get("USER_ID", "3ad549bf-eba0-11e9-a77a-0705486660d0"),
    )
    print(response)
