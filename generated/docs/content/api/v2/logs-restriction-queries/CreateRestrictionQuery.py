"""Create a restriction query.

Only the logs of one team.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_restriction_queries import (
    RestrictionQueryCreateAttributes,
    RestrictionQueryCreateData,
    RestrictionQueryCreatePayload,
)

with Datadog() as client:
    response = client.logs_restriction_queries.create_restriction_query(
        body=RestrictionQueryCreatePayload(
            data=RestrictionQueryCreateData(
                type="logs_restriction_queries",
                attributes=RestrictionQueryCreateAttributes(
                    restriction_query="team:checkout",
                ),
            ),
        ),
    )
    print(response)
