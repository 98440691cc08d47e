"""Create a restriction query.

Everything except one source.
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
                        restriction_query="-source:payroll",
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
