"""Create a restriction query.

Only the logs of one team.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_restriction_queries import (
    RestrictionQueryCreateAttributes,
    RestrictionQueryCreateData,
    RestrictionQueryCreatePayload,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_restriction_queries.create_restriction_query(
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


asyncio.run(main())
