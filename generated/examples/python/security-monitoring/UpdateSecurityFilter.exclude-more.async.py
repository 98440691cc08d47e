"""Update a security filter.

Leave out one more kind of log.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityFilterExclusionFilter,
    SecurityFilterUpdateAttributes,
    SecurityFilterUpdateData,
    SecurityFilterUpdateRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.update_security_filter(
            security_filter_id=os.environ["SECURITY_FILTER_ID"],
            body=SecurityFilterUpdateRequest(
                data=SecurityFilterUpdateData(
                    type="security_filters",
                    attributes=SecurityFilterUpdateAttributes(
                        version=1,
                        exclusion_filters=[
                            SecurityFilterExclusionFilter(
                                name="Health checks",
                                query="@http.url_details.path:/health",
                            ),
                            SecurityFilterExclusionFilter(
                                name="Load tests",
                                query="@usr.id:loadtest-*",
                            ),
                        ],
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
