"""Create a security filter.

The logs of one service.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    SecurityFilterCreateAttributes,
    SecurityFilterCreateData,
    SecurityFilterCreateRequest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_filter(
            body=SecurityFilterCreateRequest(
                data=SecurityFilterCreateData(
                    type="security_filters",
                    attributes=SecurityFilterCreateAttributes(
                        name="Payments",
                        query="service:payments",
                        is_enabled=True,
                        filtered_data_type="logs",
                        exclusion_filters=[],
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
