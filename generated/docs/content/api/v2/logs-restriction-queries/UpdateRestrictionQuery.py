"""Update a restriction query.

Narrow the query to production.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.logs_restriction_queries import (
    RestrictionQueryUpdateAttributes,
    RestrictionQueryUpdateData,
    RestrictionQueryUpdatePayload,
)

with Datadog() as client:
    response = client.logs_restriction_queries.update_restriction_query(
        restriction_query_id=os.environ["RESTRICTION_QUERY_ID"],
        body=RestrictionQueryUpdatePayload(
            data=RestrictionQueryUpdateData(
                type="logs_restriction_queries",
                attributes=RestrictionQueryUpdateAttributes(
                    restriction_query="team:checkout AND env:prod",
                ),
            ),
        ),
    )
    print(response)
